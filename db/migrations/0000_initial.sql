CREATE TABLE "audit_events" (
	"sequence" bigint PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" text,
	"actor_role" text NOT NULL,
	"action" text NOT NULL,
	"employee_id" text,
	"subject" text,
	"detail" jsonb NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "activity_days" (
	"employee_id" text NOT NULL,
	"date" date NOT NULL,
	"teams_messages_sent" integer NOT NULL,
	"emails_sent" integer NOT NULL,
	"meetings_attended" integer NOT NULL,
	"work_hours" double precision NOT NULL,
	"batch_id" integer NOT NULL,
	CONSTRAINT "activity_days_employee_id_date_pk" PRIMARY KEY("employee_id","date")
);
--> statement-breakpoint
CREATE TABLE "leave_periods" (
	"employee_id" text NOT NULL,
	"leave_type" text NOT NULL,
	"start_date" date NOT NULL,
	"end_date" date NOT NULL,
	"leave_days" double precision NOT NULL,
	"batch_id" integer NOT NULL,
	CONSTRAINT "leave_periods_employee_id_leave_type_start_date_pk" PRIMARY KEY("employee_id","leave_type","start_date")
);
--> statement-breakpoint
CREATE TABLE "mood_answers" (
	"employee_id" text NOT NULL,
	"response_date" date NOT NULL,
	"score" double precision NOT NULL,
	"scale_maximum" integer NOT NULL,
	"emotion_zone" text,
	"source" text NOT NULL,
	"batch_id" integer,
	CONSTRAINT "mood_answers_employee_id_response_date_pk" PRIMARY KEY("employee_id","response_date")
);
--> statement-breakpoint
CREATE TABLE "onboarding_records" (
	"employee_id" text NOT NULL,
	"joining_date" date NOT NULL,
	"feedback" text NOT NULL,
	"mentor_assigned" boolean NOT NULL,
	"initial_training_completed" boolean NOT NULL,
	"position" bigint NOT NULL,
	"batch_id" integer NOT NULL,
	CONSTRAINT "onboarding_records_employee_id_joining_date_pk" PRIMARY KEY("employee_id","joining_date")
);
--> statement-breakpoint
CREATE TABLE "performance_reviews" (
	"employee_id" text NOT NULL,
	"review_period" text NOT NULL,
	"review_year" integer NOT NULL,
	"ordinal" integer NOT NULL,
	"rating" double precision NOT NULL,
	"manager_feedback" text NOT NULL,
	"promotion_consideration" boolean NOT NULL,
	"position" bigint NOT NULL,
	"batch_id" integer NOT NULL,
	CONSTRAINT "performance_reviews_employee_id_review_year_review_period_ordinal_pk" PRIMARY KEY("employee_id","review_year","review_period","ordinal")
);
--> statement-breakpoint
CREATE TABLE "rewards" (
	"employee_id" text NOT NULL,
	"award_type" text NOT NULL,
	"award_date" date NOT NULL,
	"points" double precision NOT NULL,
	"batch_id" integer NOT NULL,
	CONSTRAINT "rewards_employee_id_award_type_award_date_pk" PRIMARY KEY("employee_id","award_type","award_date")
);
--> statement-breakpoint
CREATE TABLE "detection_results" (
	"run_id" text NOT NULL,
	"employee_id" text NOT NULL,
	"anomaly_score" double precision NOT NULL,
	"risk" double precision NOT NULL,
	"benign" double precision NOT NULL,
	"coverage" integer NOT NULL,
	"verdict" text NOT NULL,
	CONSTRAINT "detection_results_run_id_employee_id_pk" PRIMARY KEY("run_id","employee_id")
);
--> statement-breakpoint
CREATE TABLE "detection_runs" (
	"id" text PRIMARY KEY NOT NULL,
	"profile" text NOT NULL,
	"status" text NOT NULL,
	"progress" jsonb,
	"sensitivity" double precision NOT NULL,
	"seed" integer NOT NULL,
	"tree_count" integer NOT NULL,
	"subsample_size" integer NOT NULL,
	"code_version" text NOT NULL,
	"settings" jsonb NOT NULL,
	"data_cut" "bytea",
	"people_count" integer DEFAULT 0 NOT NULL,
	"flagged_count" integer DEFAULT 0 NOT NULL,
	"dropped_inputs" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"started_by" text,
	"started_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	"error_message" text
);
--> statement-breakpoint
CREATE TABLE "flag_decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"flag_id" text NOT NULL,
	"decision" text NOT NULL,
	"reason" text NOT NULL,
	"decided_by" text NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by" text
);
--> statement-breakpoint
CREATE TABLE "flag_findings" (
	"run_id" text NOT NULL,
	"employee_id" text NOT NULL,
	"flag_id" text,
	"anomaly_score" double precision NOT NULL,
	"risk" double precision NOT NULL,
	"severity" text NOT NULL,
	"coverage" integer NOT NULL,
	"problems" jsonb NOT NULL,
	"other_problems" jsonb NOT NULL,
	"strengths" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"average_work_hours" double precision,
	"reward_factor" double precision,
	"performance_rating" double precision,
	"vibe_factor" double precision,
	"counterfactual" jsonb,
	CONSTRAINT "flag_findings_run_id_employee_id_pk" PRIMARY KEY("run_id","employee_id")
);
--> statement-breakpoint
CREATE TABLE "flags" (
	"id" text PRIMARY KEY NOT NULL,
	"employee_id" text NOT NULL,
	"opened_run_id" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"ended_run_id" text,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "employees" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text,
	"email" text,
	"department" text DEFAULT 'Unassigned' NOT NULL,
	"job_title" text,
	"manager_id" text,
	"location" text,
	"is_active" boolean DEFAULT true NOT NULL,
	"first_batch_id" integer,
	"batch_id" integer,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "feature_aggregates" (
	"employee_id" text PRIMARY KEY NOT NULL,
	"recipe" text NOT NULL,
	"aggregates" jsonb NOT NULL,
	"activity_day" integer,
	"leave_day" integer,
	"joining_day" integer,
	"rewards_day" integer,
	"mood_day" integer,
	"computed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "group_rollup_state" (
	"is_only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"recipe" integer NOT NULL,
	"imports_until" timestamp with time zone,
	"refreshed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "group_rollup_state_only" CHECK ("group_rollup_state"."is_only")
);
--> statement-breakpoint
CREATE TABLE "group_rollups" (
	"measure" text NOT NULL,
	"width" text NOT NULL,
	"bucket_start" date NOT NULL,
	"group_key" text NOT NULL,
	"respondents" integer NOT NULL,
	"observation_count" integer NOT NULL,
	"total" double precision NOT NULL,
	"square_total" double precision NOT NULL,
	CONSTRAINT "group_rollups_measure_width_bucket_start_group_key_pk" PRIMARY KEY("measure","width","bucket_start","group_key")
);
--> statement-breakpoint
CREATE TABLE "import_batches" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "import_batches_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"status" text NOT NULL,
	"progress" jsonb,
	"created_by" text,
	"created_at" timestamp with time zone NOT NULL,
	"touched_at" timestamp with time zone NOT NULL,
	"prepared_at" timestamp with time zone,
	"committed_at" timestamp with time zone,
	"undone_at" timestamp with time zone,
	"error_message" text,
	"accepts_good_rows" boolean DEFAULT false NOT NULL,
	"confirmed" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"findings" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"confirmations" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"new_employee_count" integer DEFAULT 0 NOT NULL,
	"result" jsonb
);
--> statement-breakpoint
CREATE TABLE "import_changes" (
	"batch_id" integer NOT NULL,
	"kind" text NOT NULL,
	"row_key" text NOT NULL,
	"previous_batch_id" integer,
	"previous_row" jsonb NOT NULL,
	CONSTRAINT "import_changes_batch_id_kind_row_key_pk" PRIMARY KEY("batch_id","kind","row_key")
);
--> statement-breakpoint
CREATE TABLE "import_files" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "import_files_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"batch_id" integer NOT NULL,
	"file_name" text NOT NULL,
	"kind" text,
	"byte_count" bigint NOT NULL,
	"row_count" integer DEFAULT 0 NOT NULL,
	"rejected_row_count" integer DEFAULT 0 NOT NULL,
	"staged" jsonb,
	"counts" jsonb,
	"error_message" text
);
--> statement-breakpoint
CREATE TABLE "import_issues" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "import_issues_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"batch_id" integer NOT NULL,
	"file_id" integer NOT NULL,
	"line" integer NOT NULL,
	"column" text NOT NULL,
	"value" text NOT NULL,
	"reason" text NOT NULL,
	"row_cells" jsonb NOT NULL,
	"follows_order" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "setting_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"previous_value" jsonb,
	"value" jsonb NOT NULL,
	"reason" text NOT NULL,
	"changed_by" text,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox_messages" (
	"id" text PRIMARY KEY NOT NULL,
	"idempotency_key" text NOT NULL,
	"purpose" text NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"holds_sign_in_link" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "outbox_messages_idempotency_key_unique" UNIQUE("idempotency_key")
);
--> statement-breakpoint
CREATE TABLE "sign_in_throttles" (
	"subject" text PRIMARY KEY NOT NULL,
	"failure_count" integer NOT NULL,
	"window_started_at" timestamp with time zone NOT NULL,
	"blocked_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "user_sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"user_agent" text,
	"created_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "user_tokens" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"purpose" text NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "user_tokens_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"employee_id" text,
	"password_hash" text,
	"session_version" integer DEFAULT 1 NOT NULL,
	"disabled_at" timestamp with time zone,
	"last_sign_in_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "detection_results" ADD CONSTRAINT "detection_results_run_id_detection_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."detection_runs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flag_decisions" ADD CONSTRAINT "flag_decisions_flag_id_flags_id_fk" FOREIGN KEY ("flag_id") REFERENCES "public"."flags"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flag_findings" ADD CONSTRAINT "flag_findings_run_id_detection_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."detection_runs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flag_findings" ADD CONSTRAINT "flag_findings_flag_id_flags_id_fk" FOREIGN KEY ("flag_id") REFERENCES "public"."flags"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_changes" ADD CONSTRAINT "import_changes_batch_id_import_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."import_batches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_files" ADD CONSTRAINT "import_files_batch_id_import_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."import_batches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_issues" ADD CONSTRAINT "import_issues_batch_id_import_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."import_batches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_issues" ADD CONSTRAINT "import_issues_file_id_import_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."import_files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_sessions" ADD CONSTRAINT "user_sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_tokens" ADD CONSTRAINT "user_tokens_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_events_employee_idx" ON "audit_events" USING btree ("employee_id","at");--> statement-breakpoint
CREATE INDEX "audit_events_listed_idx" ON "audit_events" USING gin (("detail" -> 'employeeIds'));--> statement-breakpoint
CREATE INDEX "mood_answers_date_idx" ON "mood_answers" USING btree ("response_date");--> statement-breakpoint
CREATE INDEX "performance_reviews_period_idx" ON "performance_reviews" USING btree ("review_year","review_period");--> statement-breakpoint
CREATE INDEX "detection_results_employee_idx" ON "detection_results" USING btree ("employee_id");--> statement-breakpoint
CREATE INDEX "detection_runs_latest_idx" ON "detection_runs" USING btree ("profile","status","started_at");--> statement-breakpoint
CREATE INDEX "flag_decisions_flag_idx" ON "flag_decisions" USING btree ("flag_id","decided_at");--> statement-breakpoint
CREATE INDEX "flag_findings_flag_idx" ON "flag_findings" USING btree ("flag_id");--> statement-breakpoint
CREATE UNIQUE INDEX "flags_open_key" ON "flags" USING btree ("employee_id") WHERE "flags"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "employees_department_idx" ON "employees" USING btree ("department");--> statement-breakpoint
CREATE INDEX "feature_aggregates_activity_day_idx" ON "feature_aggregates" USING btree ("activity_day");--> statement-breakpoint
CREATE INDEX "feature_aggregates_leave_day_idx" ON "feature_aggregates" USING btree ("leave_day");--> statement-breakpoint
CREATE INDEX "feature_aggregates_joining_day_idx" ON "feature_aggregates" USING btree ("joining_day");--> statement-breakpoint
CREATE INDEX "feature_aggregates_rewards_day_idx" ON "feature_aggregates" USING btree ("rewards_day");--> statement-breakpoint
CREATE INDEX "feature_aggregates_mood_day_idx" ON "feature_aggregates" USING btree ("mood_day");--> statement-breakpoint
CREATE INDEX "import_batches_created_idx" ON "import_batches" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "import_changes_previous_idx" ON "import_changes" USING btree ("previous_batch_id");--> statement-breakpoint
CREATE INDEX "import_issues_file_idx" ON "import_issues" USING btree ("file_id","line","id");--> statement-breakpoint
CREATE INDEX "setting_changes_key_idx" ON "setting_changes" USING btree ("key","changed_at");--> statement-breakpoint
CREATE INDEX "outbox_messages_created_idx" ON "outbox_messages" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "user_sessions_user_idx" ON "user_sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "user_tokens_user_idx" ON "user_tokens" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_key" ON "users" USING btree (lower("email"));--> statement-breakpoint
CREATE UNIQUE INDEX "users_employee_key" ON "users" USING btree ("employee_id");