CREATE TABLE "conversation_looks" (
	"conversation_id" text PRIMARY KEY NOT NULL,
	"ordinal" integer NOT NULL,
	"seen_until" timestamp with time zone,
	"wait_until" timestamp with time zone,
	"failures" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conversation_summaries" (
	"id" text PRIMARY KEY NOT NULL,
	"conversation_id" text NOT NULL,
	"user_id" text NOT NULL,
	"employee_id" text NOT NULL,
	"from_ordinal" integer NOT NULL,
	"up_to_ordinal" integer NOT NULL,
	"said_at" timestamp with time zone NOT NULL,
	"analysed_at" timestamp with time zone NOT NULL,
	"analysed_by" text NOT NULL,
	"sealed_summary" text NOT NULL,
	"sealed_correction" text,
	"corrected_at" timestamp with time zone,
	"status" text NOT NULL,
	"is_only_by_person" boolean NOT NULL,
	"terms_since" timestamp with time zone NOT NULL,
	"told_at" timestamp with time zone NOT NULL,
	"release_at" timestamp with time zone,
	"released_at" timestamp with time zone,
	"released_by" text,
	"shown_at" timestamp with time zone,
	"kept_back_at" timestamp with time zone,
	"revision" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conversation_topics" (
	"summary_id" text NOT NULL,
	"topic" text NOT NULL,
	"employee_id" text NOT NULL,
	"date" date NOT NULL,
	CONSTRAINT "conversation_topics_summary_id_topic_pk" PRIMARY KEY("summary_id","topic")
);
--> statement-breakpoint
CREATE TABLE "group_contributions" (
	"measure" text NOT NULL,
	"month" date NOT NULL,
	"employee_id" text NOT NULL,
	"observation_count" integer NOT NULL,
	"total" double precision NOT NULL,
	"square_total" double precision NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "group_contributions_measure_month_employee_id_pk" PRIMARY KEY("measure","month","employee_id")
);
--> statement-breakpoint
CREATE TABLE "group_headcounts" (
	"cell" text PRIMARY KEY NOT NULL,
	"department" text,
	"location" text,
	"tenure" text,
	"people" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "group_release_cells" (
	"measure" text NOT NULL,
	"cell" text NOT NULL,
	"start_date" date NOT NULL,
	"department" text,
	"location" text,
	"tenure" text,
	"people" integer,
	"respondents" integer,
	"observation_count" integer,
	"total" double precision,
	"square_total" double precision,
	"steps" jsonb,
	"hidden_because" text,
	"as_of" date NOT NULL,
	"released_in" smallint[] NOT NULL,
	CONSTRAINT "group_release_cells_measure_cell_start_date_pk" PRIMARY KEY("measure","cell","start_date")
);
--> statement-breakpoint
CREATE TABLE "group_release_members" (
	"measure" text NOT NULL,
	"start_date" date NOT NULL,
	"employee_id" text NOT NULL,
	"department" text NOT NULL,
	"location" text NOT NULL,
	"tenure" text NOT NULL,
	"observation_count" integer NOT NULL,
	"total" double precision NOT NULL,
	"square_total" double precision NOT NULL,
	"changed_in" smallint[] NOT NULL,
	CONSTRAINT "group_release_members_measure_start_date_employee_id_pk" PRIMARY KEY("measure","start_date","employee_id")
);
--> statement-breakpoint
CREATE TABLE "group_release_plans" (
	"measure" text NOT NULL,
	"from_date" date NOT NULL,
	"width" text NOT NULL,
	CONSTRAINT "group_release_plans_measure_from_date_pk" PRIMARY KEY("measure","from_date")
);
--> statement-breakpoint
CREATE TABLE "group_releases" (
	"measure" text NOT NULL,
	"start_date" date NOT NULL,
	"width" text NOT NULL,
	"generation" integer NOT NULL,
	"released_on" date NOT NULL,
	"seen_until" timestamp with time zone NOT NULL,
	CONSTRAINT "group_releases_measure_start_date_pk" PRIMARY KEY("measure","start_date")
);
--> statement-breakpoint
CREATE TABLE "group_statistics" (
	"kind" text NOT NULL,
	"bucket" text NOT NULL,
	"value" jsonb NOT NULL,
	"people" integer NOT NULL,
	"respondents" integer NOT NULL,
	"released_at" timestamp with time zone NOT NULL,
	CONSTRAINT "group_statistics_kind_bucket_pk" PRIMARY KEY("kind","bucket")
);
--> statement-breakpoint
CREATE TABLE "collective_reports" (
	"day" date PRIMARY KEY NOT NULL,
	"report" jsonb NOT NULL,
	"written_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "company_logos" (
	"id" text PRIMARY KEY NOT NULL,
	"media_type" text NOT NULL,
	"image" text NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report_batch_items" (
	"id" text PRIMARY KEY NOT NULL,
	"batch_id" text NOT NULL,
	"position" integer NOT NULL,
	"employee_id" text NOT NULL,
	"state" text NOT NULL,
	"failure" text,
	"file_name" text,
	"wrapped_key" text,
	"sealed_file" text,
	CONSTRAINT "report_batch_items_position_key" UNIQUE("batch_id","position")
);
--> statement-breakpoint
CREATE TABLE "report_batches" (
	"id" text PRIMARY KEY NOT NULL,
	"requested_by" text NOT NULL,
	"state" text NOT NULL,
	"total" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report_days" (
	"day" date PRIMARY KEY NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"run_id" text,
	"steps" jsonb NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
DROP TABLE "group_rollup_state" CASCADE;--> statement-breakpoint
DROP TABLE "group_rollups" CASCADE;--> statement-breakpoint
ALTER TABLE "disclosure_acceptances" ADD COLUMN "renewed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "notifications" ADD COLUMN "due_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "conversation_looks" ADD CONSTRAINT "conversation_looks_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_summaries" ADD CONSTRAINT "conversation_summaries_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_topics" ADD CONSTRAINT "conversation_topics_summary_id_conversation_summaries_id_fk" FOREIGN KEY ("summary_id") REFERENCES "public"."conversation_summaries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_batch_items" ADD CONSTRAINT "report_batch_items_batch_id_report_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."report_batches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_batches" ADD CONSTRAINT "report_batches_requested_by_users_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "conversation_summaries_part_key" ON "conversation_summaries" USING btree ("conversation_id","up_to_ordinal");--> statement-breakpoint
CREATE INDEX "conversation_summaries_user_idx" ON "conversation_summaries" USING btree ("user_id","said_at");--> statement-breakpoint
CREATE INDEX "conversation_summaries_released_idx" ON "conversation_summaries" USING btree ("employee_id","said_at") WHERE "conversation_summaries"."status" = 'released';--> statement-breakpoint
CREATE INDEX "conversation_summaries_due_idx" ON "conversation_summaries" USING btree ("release_at") WHERE "conversation_summaries"."status" = 'waiting';--> statement-breakpoint
CREATE INDEX "conversation_summaries_said_idx" ON "conversation_summaries" USING btree ("said_at");--> statement-breakpoint
CREATE INDEX "conversation_topics_date_idx" ON "conversation_topics" USING btree ("date");--> statement-breakpoint
CREATE INDEX "conversation_topics_employee_idx" ON "conversation_topics" USING btree ("employee_id","date");--> statement-breakpoint
CREATE INDEX "group_contributions_changed_idx" ON "group_contributions" USING btree ("measure","changed_at");--> statement-breakpoint
CREATE INDEX "group_release_cells_start_idx" ON "group_release_cells" USING btree ("measure","start_date");--> statement-breakpoint
CREATE INDEX "group_release_cells_family_idx" ON "group_release_cells" USING btree ("measure","location","tenure","department");--> statement-breakpoint
CREATE INDEX "report_batches_requester_idx" ON "report_batches" USING btree ("requested_by","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "report_batches_going_on_key" ON "report_batches" USING btree ("requested_by") WHERE "report_batches"."state" in ('queued', 'running');--> statement-breakpoint
CREATE INDEX "report_batches_expiry_idx" ON "report_batches" USING btree ("expires_at");