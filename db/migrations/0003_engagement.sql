CREATE TABLE "calendar_feeds" (
	"user_id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"privacy" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_fetched_at" timestamp with time zone,
	CONSTRAINT "calendar_feeds_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "imported_calendars" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"wrapped_key" text NOT NULL,
	"sealed_name" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"imported_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "imported_events" (
	"id" text PRIMARY KEY NOT NULL,
	"calendar_id" text NOT NULL,
	"user_id" text NOT NULL,
	"event_key" text NOT NULL,
	"sequence" integer NOT NULL,
	"is_all_day" boolean NOT NULL,
	"start" text NOT NULL,
	"time_zone" text,
	"length" integer NOT NULL,
	"is_busy" boolean NOT NULL,
	"rule" jsonb,
	"exceptions" jsonb NOT NULL,
	"additions" jsonb NOT NULL,
	"first_day" date NOT NULL,
	"last_day" date,
	"sealed_words" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"id" text PRIMARY KEY NOT NULL,
	"employee_id" text NOT NULL,
	"owner_user_id" text,
	"source" text NOT NULL,
	"title" text NOT NULL,
	"note" text,
	"due_on" date,
	"due_set_at" timestamp with time zone NOT NULL,
	"import_key" text,
	"created_by" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"completed_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	"reminded_at" timestamp with time zone,
	CONSTRAINT "tasks_owner_check" CHECK (("tasks"."source" = 'hr') = ("tasks"."owner_user_id" is null))
);
--> statement-breakpoint
CREATE TABLE "correction_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"employee_id" text NOT NULL,
	"field" text NOT NULL,
	"wanted" text NOT NULL,
	"reason" text,
	"status" text NOT NULL,
	"asked_by" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"answer" text,
	"answered_by" text,
	"ended_at" timestamp with time zone,
	CONSTRAINT "correction_requests_answer_check" CHECK (("correction_requests"."status" = 'open') = ("correction_requests"."ended_at" is null) and ("correction_requests"."status" in ('accepted', 'declined')) = ("correction_requests"."answer" is not null))
);
--> statement-breakpoint
CREATE TABLE "integration_deliveries" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"type" text NOT NULL,
	"subject_id" text,
	"occurred_at" timestamp with time zone NOT NULL,
	"channel" text NOT NULL,
	"endpoint_id" text,
	"user_id" text,
	"status" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone NOT NULL,
	"lease_until" timestamp with time zone,
	"http_status" integer,
	"problem" text,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "webhook_endpoints" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"url" text NOT NULL,
	"event_types" jsonb NOT NULL,
	"secret" text NOT NULL,
	"previous_secret" text,
	"previous_secret_until" timestamp with time zone,
	"is_enabled" boolean DEFAULT true NOT NULL,
	"is_gone" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "interventions" (
	"id" text PRIMARY KEY NOT NULL,
	"employee_id" text,
	"kind" text NOT NULL,
	"done_on" date NOT NULL,
	"alert_id" text,
	"flag_id" text,
	"recorded_by" text,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "job_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"job_id" text NOT NULL,
	"key" text NOT NULL,
	"payload" jsonb NOT NULL,
	"slot" timestamp with time zone,
	"start_after" timestamp with time zone NOT NULL,
	"stored_at" timestamp with time zone NOT NULL,
	"next_try_at" timestamp with time zone NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"error_class" text,
	"handed_over_at" timestamp with time zone,
	"outside_run_id" text,
	"started_at" timestamp with time zone,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "job_runs" (
	"id" text PRIMARY KEY NOT NULL,
	"job_id" text NOT NULL,
	"queue_ref" text NOT NULL,
	"key" text NOT NULL,
	"attempt" integer NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"outcome" text,
	"error_class" text
);
--> statement-breakpoint
CREATE TABLE "job_schedules" (
	"job_id" text PRIMARY KEY NOT NULL,
	"cron" text NOT NULL,
	"time_zone" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"outside_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "message_threads" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"sealed_subject" text,
	"status" text NOT NULL,
	"assigned_to" text,
	"started_at" timestamp with time zone NOT NULL,
	"last_message_at" timestamp with time zone NOT NULL,
	"last_side" text NOT NULL,
	"last_ordinal" integer NOT NULL,
	"closed_at" timestamp with time zone,
	"revision" integer NOT NULL,
	CONSTRAINT "message_threads_closed_check" CHECK (("message_threads"."status" = 'closed') = ("message_threads"."closed_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "thread_events" (
	"id" text PRIMARY KEY NOT NULL,
	"thread_id" text NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"user_id" text,
	"to_user_id" text
);
--> statement-breakpoint
CREATE TABLE "thread_messages" (
	"id" text PRIMARY KEY NOT NULL,
	"thread_id" text NOT NULL,
	"author_id" text,
	"side" text NOT NULL,
	"client_id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"wrapped_key" text NOT NULL,
	"sealed_text" text NOT NULL,
	"sealed_card" text,
	"sent_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "thread_reads" (
	"thread_id" text NOT NULL,
	"user_id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"read_at" timestamp with time zone NOT NULL,
	CONSTRAINT "thread_reads_thread_id_user_id_pk" PRIMARY KEY("thread_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "notification_keys" (
	"user_id" text NOT NULL,
	"key_hash" text NOT NULL,
	CONSTRAINT "notification_keys_user_id_key_hash_pk" PRIMARY KEY("user_id","key_hash")
);
--> statement-breakpoint
CREATE TABLE "notification_preferences" (
	"user_id" text PRIMARY KEY NOT NULL,
	"muted_kinds" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"unmailed_kinds" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"unslacked_kinds" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"quiet_from_minute" integer,
	"quiet_to_minute" integer,
	"is_opted_out" boolean DEFAULT false NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "notification_preferences_quiet_check" CHECK (("notification_preferences"."quiet_from_minute" is null) = ("notification_preferences"."quiet_to_minute" is null))
);
--> statement-breakpoint
CREATE TABLE "notifications" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"kind" text NOT NULL,
	"subject_id" text,
	"created_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone,
	"mailed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "escalated_flags" (
	"flag_id" text PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "last_answers" (
	"user_id" text PRIMARY KEY NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	"talked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "nudge_omissions" (
	"day" date NOT NULL,
	"employee_id" text NOT NULL,
	"reasons" text[] NOT NULL,
	"cause" text NOT NULL,
	CONSTRAINT "nudge_omissions_day_employee_id_pk" PRIMARY KEY("day","employee_id")
);
--> statement-breakpoint
CREATE TABLE "nudge_rounds" (
	"day" date PRIMARY KEY NOT NULL,
	"chosen_at" timestamp with time zone NOT NULL,
	"seed" integer NOT NULL,
	"settings" jsonb NOT NULL,
	"looked_count" integer NOT NULL,
	"spared_count" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "nudges" (
	"id" text PRIMARY KEY NOT NULL,
	"day" date NOT NULL,
	"employee_id" text NOT NULL,
	"user_id" text NOT NULL,
	"reasons" text[] NOT NULL,
	"status" text NOT NULL,
	"send_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"mail_at" timestamp with time zone,
	"mailed_at" timestamp with time zone,
	"answer_by" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"answered_by" text,
	"withdrawn_for" text,
	"told_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "unasked_contacts" (
	"key" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"channel" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mail_pace" (
	"service" text PRIMARY KEY NOT NULL,
	"next_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mail_unsubscriptions" (
	"user_id" text NOT NULL,
	"purpose" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "mail_unsubscriptions_user_id_purpose_pk" PRIMARY KEY("user_id","purpose")
);
--> statement-breakpoint
CREATE TABLE "realtime_events" (
	"id" text NOT NULL,
	"user_id" text NOT NULL,
	"name" text NOT NULL,
	"subject_id" text NOT NULL,
	"transaction_id" bigint DEFAULT pg_current_xact_id()::text::bigint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"attempt_count" integer DEFAULT 0 NOT NULL,
	"retry_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "realtime_events_id_user_id_pk" PRIMARY KEY("id","user_id")
);
--> statement-breakpoint
CREATE TABLE "user_photos" (
	"user_id" text PRIMARY KEY NOT NULL,
	"id" text NOT NULL,
	"media_type" text NOT NULL,
	"wrapped_key" text NOT NULL,
	"sealed_image" text NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "user_photos_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "user_profiles" (
	"user_id" text PRIMARY KEY NOT NULL,
	"preferred_name" text,
	"designation" text,
	"phone" text,
	"private_email" text,
	"language" text,
	"country" text,
	"time_zone" text,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "alerts" DROP CONSTRAINT "alerts_closed_check";--> statement-breakpoint
ALTER TABLE "alerts" DROP CONSTRAINT "alerts_acknowledged_check";--> statement-breakpoint
DROP INDEX "outbox_messages_created_idx";--> statement-breakpoint
UPDATE "alerts" SET "status" = 'resolved' WHERE "status" = 'closed';--> statement-breakpoint
DROP INDEX "alerts_standing_key";--> statement-breakpoint
ALTER TABLE "alerts" ALTER COLUMN "user_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "alerts" ALTER COLUMN "conversation_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "alerts" ADD COLUMN "source" text DEFAULT 'conversation' NOT NULL;--> statement-breakpoint
ALTER TABLE "alerts" ADD COLUMN "source_key" text;--> statement-breakpoint
ALTER TABLE "alerts" ADD COLUMN "asked_user_id" text;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD COLUMN "user_id" text;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD COLUMN "recipient_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD COLUMN "letter" jsonb;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD COLUMN "status" text DEFAULT 'waiting' NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD COLUMN "urgency" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD COLUMN "attempts" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD COLUMN "round" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD COLUMN "uncertain_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD COLUMN "next_attempt_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD COLUMN "lease_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD COLUMN "provider_id" text;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_calendars" ADD CONSTRAINT "imported_calendars_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_events" ADD CONSTRAINT "imported_events_calendar_id_imported_calendars_id_fk" FOREIGN KEY ("calendar_id") REFERENCES "public"."imported_calendars"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_events" ADD CONSTRAINT "imported_events_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_owner_user_id_users_id_fk" FOREIGN KEY ("owner_user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "integration_deliveries" ADD CONSTRAINT "integration_deliveries_endpoint_id_webhook_endpoints_id_fk" FOREIGN KEY ("endpoint_id") REFERENCES "public"."webhook_endpoints"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interventions" ADD CONSTRAINT "interventions_alert_id_alerts_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alerts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interventions" ADD CONSTRAINT "interventions_flag_id_flags_id_fk" FOREIGN KEY ("flag_id") REFERENCES "public"."flags"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_threads" ADD CONSTRAINT "message_threads_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_threads" ADD CONSTRAINT "message_threads_assigned_to_users_id_fk" FOREIGN KEY ("assigned_to") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_events" ADD CONSTRAINT "thread_events_thread_id_message_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."message_threads"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_events" ADD CONSTRAINT "thread_events_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_events" ADD CONSTRAINT "thread_events_to_user_id_users_id_fk" FOREIGN KEY ("to_user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_messages" ADD CONSTRAINT "thread_messages_thread_id_message_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."message_threads"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_messages" ADD CONSTRAINT "thread_messages_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_reads" ADD CONSTRAINT "thread_reads_thread_id_message_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."message_threads"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_reads" ADD CONSTRAINT "thread_reads_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_keys" ADD CONSTRAINT "notification_keys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_preferences" ADD CONSTRAINT "notification_preferences_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "last_answers" ADD CONSTRAINT "last_answers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nudge_omissions" ADD CONSTRAINT "nudge_omissions_day_nudge_rounds_day_fk" FOREIGN KEY ("day") REFERENCES "public"."nudge_rounds"("day") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nudges" ADD CONSTRAINT "nudges_day_nudge_rounds_day_fk" FOREIGN KEY ("day") REFERENCES "public"."nudge_rounds"("day") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nudges" ADD CONSTRAINT "nudges_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unasked_contacts" ADD CONSTRAINT "unasked_contacts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_unsubscriptions" ADD CONSTRAINT "mail_unsubscriptions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "realtime_events" ADD CONSTRAINT "realtime_events_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_photos" ADD CONSTRAINT "user_photos_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_profiles" ADD CONSTRAINT "user_profiles_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "imported_calendars_user_idx" ON "imported_calendars" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "imported_events_key" ON "imported_events" USING btree ("user_id","event_key");--> statement-breakpoint
CREATE INDEX "imported_events_days_idx" ON "imported_events" USING btree ("user_id","first_day");--> statement-breakpoint
CREATE INDEX "imported_events_calendar_idx" ON "imported_events" USING btree ("calendar_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tasks_import_key" ON "tasks" USING btree ("owner_user_id","import_key");--> statement-breakpoint
CREATE INDEX "tasks_employee_idx" ON "tasks" USING btree ("employee_id","due_on");--> statement-breakpoint
CREATE INDEX "tasks_remind_idx" ON "tasks" USING btree ("due_on") WHERE "tasks"."completed_at" is null and "tasks"."deleted_at" is null and "tasks"."reminded_at" is null;--> statement-breakpoint
CREATE INDEX "tasks_deleted_idx" ON "tasks" USING btree ("deleted_at") WHERE "tasks"."deleted_at" is not null;--> statement-breakpoint
CREATE INDEX "tasks_completed_idx" ON "tasks" USING btree ("completed_at") WHERE "tasks"."completed_at" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "correction_requests_open_key" ON "correction_requests" USING btree ("employee_id","field") WHERE "correction_requests"."status" = 'open';--> statement-breakpoint
CREATE INDEX "correction_requests_employee_idx" ON "correction_requests" USING btree ("employee_id","asked_at");--> statement-breakpoint
CREATE INDEX "correction_requests_status_idx" ON "correction_requests" USING btree ("status","asked_at");--> statement-breakpoint
CREATE UNIQUE INDEX "integration_deliveries_key" ON "integration_deliveries" USING btree ("event_id","channel",coalesce("endpoint_id", "user_id", ''));--> statement-breakpoint
CREATE INDEX "integration_deliveries_due_idx" ON "integration_deliveries" USING btree ("next_attempt_at") WHERE "integration_deliveries"."status" in ('waiting', 'sending');--> statement-breakpoint
CREATE INDEX "integration_deliveries_log_idx" ON "integration_deliveries" USING btree ("occurred_at","id");--> statement-breakpoint
CREATE INDEX "interventions_employee_idx" ON "interventions" USING btree ("employee_id","done_on");--> statement-breakpoint
CREATE INDEX "interventions_kind_idx" ON "interventions" USING btree ("kind","done_on");--> statement-breakpoint
CREATE INDEX "interventions_alert_idx" ON "interventions" USING btree ("alert_id");--> statement-breakpoint
CREATE INDEX "interventions_flag_idx" ON "interventions" USING btree ("flag_id");--> statement-breakpoint
CREATE UNIQUE INDEX "job_requests_waiting_key" ON "job_requests" USING btree ("job_id","key") WHERE "job_requests"."started_at" is null and "job_requests"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "job_requests_slot_key" ON "job_requests" USING btree ("job_id","slot");--> statement-breakpoint
CREATE INDEX "job_requests_next_idx" ON "job_requests" USING btree ("next_try_at") WHERE "job_requests"."handed_over_at" is null;--> statement-breakpoint
CREATE INDEX "job_requests_open_idx" ON "job_requests" USING btree ("handed_over_at") WHERE "job_requests"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "job_runs_started_idx" ON "job_runs" USING btree ("started_at");--> statement-breakpoint
CREATE INDEX "job_runs_job_idx" ON "job_runs" USING btree ("job_id","started_at");--> statement-breakpoint
CREATE INDEX "job_runs_ref_idx" ON "job_runs" USING btree ("queue_ref");--> statement-breakpoint
CREATE INDEX "job_runs_failed_idx" ON "job_runs" USING btree ("started_at") WHERE "job_runs"."outcome" <> 'succeeded';--> statement-breakpoint
CREATE INDEX "message_threads_user_idx" ON "message_threads" USING btree ("user_id","last_message_at");--> statement-breakpoint
CREATE INDEX "message_threads_status_idx" ON "message_threads" USING btree ("status","last_message_at");--> statement-breakpoint
CREATE INDEX "message_threads_last_message_idx" ON "message_threads" USING btree ("last_message_at");--> statement-breakpoint
CREATE INDEX "message_threads_assigned_idx" ON "message_threads" USING btree ("assigned_to");--> statement-breakpoint
CREATE INDEX "thread_events_thread_idx" ON "thread_events" USING btree ("thread_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "thread_messages_client_key" ON "thread_messages" USING btree ("author_id","client_id");--> statement-breakpoint
CREATE UNIQUE INDEX "thread_messages_ordinal_key" ON "thread_messages" USING btree ("thread_id","ordinal");--> statement-breakpoint
CREATE INDEX "thread_messages_author_idx" ON "thread_messages" USING btree ("author_id","sent_at");--> statement-breakpoint
CREATE INDEX "thread_reads_user_idx" ON "thread_reads" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "notifications_user_idx" ON "notifications" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "notifications_unread_idx" ON "notifications" USING btree ("user_id","created_at") WHERE "notifications"."read_at" is null;--> statement-breakpoint
CREATE INDEX "notifications_unmailed_idx" ON "notifications" USING btree ("created_at") WHERE "notifications"."read_at" is null and "notifications"."mailed_at" is null;--> statement-breakpoint
CREATE INDEX "notifications_subject_idx" ON "notifications" USING btree ("kind","subject_id","user_id");--> statement-breakpoint
CREATE INDEX "notifications_created_idx" ON "notifications" USING btree ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "nudges_day_key" ON "nudges" USING btree ("employee_id","day");--> statement-breakpoint
CREATE UNIQUE INDEX "nudges_open_key" ON "nudges" USING btree ("employee_id") WHERE "nudges"."status" in ('planned', 'sent');--> statement-breakpoint
CREATE INDEX "nudges_planned_idx" ON "nudges" USING btree ("send_at") WHERE "nudges"."status" = 'planned';--> statement-breakpoint
CREATE INDEX "nudges_mail_idx" ON "nudges" USING btree ("mail_at") WHERE "nudges"."status" = 'sent';--> statement-breakpoint
CREATE INDEX "nudges_answer_idx" ON "nudges" USING btree ("answer_by") WHERE "nudges"."status" = 'sent';--> statement-breakpoint
CREATE INDEX "nudges_sent_idx" ON "nudges" USING btree ("sent_at");--> statement-breakpoint
CREATE INDEX "nudges_user_idx" ON "nudges" USING btree ("user_id","sent_at");--> statement-breakpoint
CREATE INDEX "nudges_round_idx" ON "nudges" USING btree ("day");--> statement-breakpoint
CREATE INDEX "unasked_contacts_at_idx" ON "unasked_contacts" USING btree ("at");--> statement-breakpoint
CREATE INDEX "realtime_events_transaction_idx" ON "realtime_events" USING btree ("transaction_id");--> statement-breakpoint
CREATE INDEX "realtime_events_waiting_idx" ON "realtime_events" USING btree ("retry_at") WHERE "realtime_events"."published_at" is null;--> statement-breakpoint
CREATE INDEX "realtime_events_created_idx" ON "realtime_events" USING btree ("created_at");--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "alerts_source_key" ON "alerts" USING btree ("source_key");--> statement-breakpoint
CREATE INDEX "alerts_resolved_idx" ON "alerts" USING btree ("closed_at");--> statement-breakpoint
CREATE INDEX "alerts_employee_idx" ON "alerts" USING btree ("employee_id");--> statement-breakpoint
CREATE INDEX "outbox_messages_due_idx" ON "outbox_messages" USING btree ("urgency","created_at") WHERE "outbox_messages"."status" in ('waiting', 'sending');--> statement-breakpoint
CREATE INDEX "outbox_messages_user_idx" ON "outbox_messages" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "alerts_standing_key" ON "alerts" USING btree ("user_id","conversation_id","kind") WHERE "alerts"."closed_at" is null;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_source_check" CHECK (case "alerts"."source"
        when 'conversation' then "alerts"."user_id" is not null and "alerts"."conversation_id" is not null and "alerts"."source_key" is null
        else "alerts"."employee_id" is not null and "alerts"."source_key" is not null and "alerts"."conversation_id" is null end);--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_resolved_check" CHECK (("alerts"."status" not in ('open', 'acknowledged', 'in_progress')) = ("alerts"."closed_at" is not null));--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_taken_check" CHECK ("alerts"."status" not in ('acknowledged', 'in_progress') or "alerts"."acknowledged_by" is not null);