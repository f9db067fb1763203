ALTER TABLE "detection_results" ADD COLUMN "pull" double precision;--> statement-breakpoint
ALTER TABLE "detection_results" ADD COLUMN "sources" text[];--> statement-breakpoint
ALTER TABLE "detection_runs" ADD COLUMN "as_of" date;--> statement-breakpoint
ALTER TABLE "setting_changes" ADD COLUMN "reverts_change_id" text;--> statement-breakpoint
CREATE INDEX "detection_runs_as_of_idx" ON "detection_runs" USING btree ("as_of") WHERE "detection_runs"."as_of" is not null;