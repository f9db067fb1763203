CREATE TABLE "contests" (
	"id" text PRIMARY KEY NOT NULL,
	"employee_id" text NOT NULL,
	"flag_id" text,
	"reasons" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"dataset" text,
	"record_label" text,
	"subject_key" text NOT NULL,
	"statement" text NOT NULL,
	"status" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"outcome" text,
	"answer" text,
	"answered_by" text,
	"answered_at" timestamp with time zone,
	CONSTRAINT "contests_subject_check" CHECK (("contests"."flag_id" is null) <> ("contests"."dataset" is null) and ("contests"."dataset" is null) = ("contests"."record_label" is null)),
	CONSTRAINT "contests_answer_check" CHECK (("contests"."status" = 'answered') = ("contests"."answered_at" is not null) and ("contests"."answered_at" is null) = ("contests"."answer" is null) and ("contests"."answer" is null) = ("contests"."outcome" is null))
);
--> statement-breakpoint
CREATE TABLE "detection_run_sketches" (
	"run_id" text PRIMARY KEY NOT NULL,
	"reaches_to" date,
	"sketches" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "detection_results" ADD COLUMN "pull" double precision;--> statement-breakpoint
ALTER TABLE "detection_results" ADD COLUMN "sources" text[];--> statement-breakpoint
ALTER TABLE "detection_results" ADD COLUMN "tree_count" integer;--> statement-breakpoint
ALTER TABLE "detection_runs" ADD COLUMN "as_of" date;--> statement-breakpoint
ALTER TABLE "flag_findings" ADD COLUMN "waterfall" jsonb;--> statement-breakpoint
ALTER TABLE "setting_changes" ADD COLUMN "reverts_change_id" text;--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_flag_id_flags_id_fk" FOREIGN KEY ("flag_id") REFERENCES "public"."flags"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "detection_run_sketches" ADD CONSTRAINT "detection_run_sketches_run_id_detection_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."detection_runs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "contests_open_key" ON "contests" USING btree ("employee_id","subject_key") WHERE "contests"."status" = 'open';--> statement-breakpoint
CREATE INDEX "contests_employee_idx" ON "contests" USING btree ("employee_id","opened_at");--> statement-breakpoint
CREATE INDEX "contests_status_idx" ON "contests" USING btree ("status","opened_at");--> statement-breakpoint
CREATE INDEX "contests_flag_idx" ON "contests" USING btree ("flag_id");--> statement-breakpoint
CREATE INDEX "detection_runs_as_of_idx" ON "detection_runs" USING btree ("as_of") WHERE "detection_runs"."as_of" is not null;--> statement-breakpoint
CREATE INDEX "feature_aggregates_code_point_idx" ON "feature_aggregates" USING btree ("employee_id" collate "C");