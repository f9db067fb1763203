CREATE TABLE "alert_calls" (
	"alert_id" text NOT NULL,
	"user_id" text NOT NULL,
	"step" integer NOT NULL,
	"called_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "alert_events" (
	"id" text PRIMARY KEY NOT NULL,
	"alert_id" text NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"message_id" text,
	"user_id" text,
	"step" integer,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "alerts" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"employee_id" text,
	"conversation_id" text NOT NULL,
	"kind" text NOT NULL,
	"categories" jsonb NOT NULL,
	"is_imminent" boolean NOT NULL,
	"is_asked_for" boolean NOT NULL,
	"status" text NOT NULL,
	"raised_at" timestamp with time zone NOT NULL,
	"last_event_at" timestamp with time zone NOT NULL,
	"next_step" integer NOT NULL,
	"next_step_at" timestamp with time zone,
	"acknowledged_by" text,
	"acknowledged_at" timestamp with time zone,
	"closed_by" text,
	"closed_at" timestamp with time zone,
	CONSTRAINT "alerts_closed_check" CHECK (("alerts"."status" = 'closed') = ("alerts"."closed_at" is not null)),
	CONSTRAINT "alerts_acknowledged_check" CHECK ("alerts"."status" <> 'acknowledged' or "alerts"."acknowledged_by" is not null)
);
--> statement-breakpoint
CREATE TABLE "conversations" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"sealed_title" text,
	"started_at" timestamp with time zone NOT NULL,
	"last_message_at" timestamp with time zone NOT NULL,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "disclosure_acceptances" (
	"user_id" text NOT NULL,
	"version" integer NOT NULL,
	"accepted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "disclosure_acceptances_user_id_version_pk" PRIMARY KEY("user_id","version")
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" text PRIMARY KEY NOT NULL,
	"conversation_id" text NOT NULL,
	"client_id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"sealed_text" text NOT NULL,
	"wrapped_key" text NOT NULL,
	"is_spoken" boolean NOT NULL,
	"sent_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "replies" (
	"id" text PRIMARY KEY NOT NULL,
	"message_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"status" text NOT NULL,
	"wrapped_key" text NOT NULL,
	"sealed_text" text,
	"sealed_card" text,
	"runner_id" text NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "reply_segments" (
	"reply_id" text NOT NULL,
	"sequence" integer NOT NULL,
	"sealed_text" text NOT NULL,
	CONSTRAINT "reply_segments_reply_id_sequence_pk" PRIMARY KEY("reply_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "council_notes" (
	"id" text PRIMARY KEY NOT NULL,
	"conversation_id" text NOT NULL,
	"inputs_version" integer NOT NULL,
	"turn_count" integer NOT NULL,
	"sealed" text NOT NULL,
	"fell_back" text[] NOT NULL,
	"held_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "master_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"first_used_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bank_edits" (
	"version" integer PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"detail" jsonb NOT NULL,
	"question_id" text,
	"reason" text NOT NULL,
	"edited_by" text,
	"edited_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "alert_calls" ADD CONSTRAINT "alert_calls_alert_id_alerts_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alerts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_calls" ADD CONSTRAINT "alert_calls_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_events" ADD CONSTRAINT "alert_events_alert_id_alerts_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alerts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_acceptances" ADD CONSTRAINT "disclosure_acceptances_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_segments" ADD CONSTRAINT "reply_segments_reply_id_replies_id_fk" FOREIGN KEY ("reply_id") REFERENCES "public"."replies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_notes" ADD CONSTRAINT "council_notes_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "alert_calls_key" ON "alert_calls" USING btree ("alert_id","step","user_id");--> statement-breakpoint
CREATE INDEX "alert_calls_user_idx" ON "alert_calls" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "alert_events_message_key" ON "alert_events" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "alert_events_alert_idx" ON "alert_events" USING btree ("alert_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "alerts_standing_key" ON "alerts" USING btree ("user_id","conversation_id","kind") WHERE "alerts"."status" <> 'closed';--> statement-breakpoint
CREATE INDEX "alerts_due_idx" ON "alerts" USING btree ("next_step_at") WHERE "alerts"."status" = 'open';--> statement-breakpoint
CREATE INDEX "alerts_status_idx" ON "alerts" USING btree ("status","raised_at");--> statement-breakpoint
CREATE INDEX "alerts_user_idx" ON "alerts" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "conversations_user_idx" ON "conversations" USING btree ("user_id","last_message_at");--> statement-breakpoint
CREATE INDEX "conversations_last_message_idx" ON "conversations" USING btree ("last_message_at");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_client_key" ON "messages" USING btree ("conversation_id","client_id");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_ordinal_key" ON "messages" USING btree ("conversation_id","ordinal");--> statement-breakpoint
CREATE UNIQUE INDEX "replies_message_key" ON "replies" USING btree ("message_id") WHERE "replies"."status" <> 'superseded';--> statement-breakpoint
CREATE INDEX "replies_conversation_idx" ON "replies" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "replies_open_idx" ON "replies" USING btree ("seen_at") WHERE "replies"."status" in ('pending', 'streaming');--> statement-breakpoint
CREATE INDEX "council_notes_conversation_idx" ON "council_notes" USING btree ("conversation_id","turn_count");--> statement-breakpoint
CREATE INDEX "bank_edits_question_idx" ON "bank_edits" USING btree ("question_id","version");