import type { Metadata } from "next";
import { Card } from "#components/ui/card.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { listAllCountries, listLanguages, listTimeZones } from "#lib/domain/profile/places.ts";
import { requireCtx } from "#lib/request-context.ts";
import { readOwnProfile } from "#lib/services/profile/read-own-profile.ts";
import { AccountTabs } from "../account-tabs.tsx";
import { OwnRequests } from "./own-requests.tsx";
import { PhotoForm } from "./photo-form.tsx";
import { ProfileForm } from "./profile-form.tsx";
import { RecordsCard } from "./records-card.tsx";

export const metadata: Metadata = { title: "Your profile" };

export default async function ProfilePage() {
  const ctx = await requireCtx();
  const own = await readOwnProfile(ctx);
  const { profile, records, company } = own;
  return (
    <>
      <PageHeader title="Your profile" lead="What you say of yourself here, you can change at any time." />
      <AccountTabs current="/account/profile" />
      <div className="grid items-start gap-6 xl:grid-cols-[3fr_2fr]">
        <Card title="About you" description="Everything here is optional.">
          <PhotoForm photoId={own.photoId} name={profile.preferredName ?? own.account.name} />
          <ProfileForm
            profile={profile}
            accountName={own.account.name}
            company={company}
            countries={listAllCountries()}
            languages={listLanguages()}
            timeZones={listTimeZones()}
          />
        </Card>
        <div className="grid gap-6">
          <RecordsCard records={records} requests={own.requests} />
          {own.requests.length === 0 ? null : (
            <OwnRequests requests={own.requests} timeZone={profile.timeZone ?? company.timeZone} />
          )}
        </div>
      </div>
    </>
  );
}
