import { pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";
import { users } from "./users.ts";

/** What somebody says of themselves; null: they have said nothing. Nothing here comes from an import. */
export const userProfiles = pgTable("user_profiles", {
  userId: text("user_id")
    .primaryKey()
    .references(() => users.id, { onDelete: "cascade" }),
  preferredName: text("preferred_name"),
  /** What they do, in their own words. */
  designation: text("designation"),
  phone: text("phone"),
  privateEmail: text("private_email"),
  /** BCP 47, such as "de". */
  language: text("language"),
  /** ISO 3166-1 alpha-2: whose help lines are shown. */
  country: text("country"),
  /** IANA name. */
  timeZone: text("time_zone"),
  updatedAt: instant("updated_at").notNull(),
});

/** A picture of somebody, as its pixels alone, sealed; the key goes with the row. */
export const userPhotos = pgTable("user_photos", {
  userId: text("user_id")
    .primaryKey()
    .references(() => users.id, { onDelete: "cascade" }),
  /** Changes with every picture: what a browser keeps is told apart by it. */
  id: text("id").notNull().unique(),
  mediaType: text("media_type").notNull(),
  wrappedKey: text("wrapped_key").notNull(),
  sealedImage: text("sealed_image").notNull(),
  updatedAt: instant("updated_at").notNull(),
});
