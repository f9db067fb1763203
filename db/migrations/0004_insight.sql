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
ALTER TABLE "disclosure_acceptances" ADD COLUMN "renewed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "conversation_looks" ADD CONSTRAINT "conversation_looks_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_summaries" ADD CONSTRAINT "conversation_summaries_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_topics" ADD CONSTRAINT "conversation_topics_summary_id_conversation_summaries_id_fk" FOREIGN KEY ("summary_id") REFERENCES "public"."conversation_summaries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "conversation_summaries_part_key" ON "conversation_summaries" USING btree ("conversation_id","up_to_ordinal");--> statement-breakpoint
CREATE INDEX "conversation_summaries_user_idx" ON "conversation_summaries" USING btree ("user_id","said_at");--> statement-breakpoint
CREATE INDEX "conversation_summaries_released_idx" ON "conversation_summaries" USING btree ("employee_id","said_at") WHERE "conversation_summaries"."status" = 'released';--> statement-breakpoint
CREATE INDEX "conversation_summaries_due_idx" ON "conversation_summaries" USING btree ("release_at") WHERE "conversation_summaries"."status" = 'waiting';--> statement-breakpoint
CREATE INDEX "conversation_summaries_said_idx" ON "conversation_summaries" USING btree ("said_at");--> statement-breakpoint
CREATE INDEX "conversation_topics_date_idx" ON "conversation_topics" USING btree ("date");--> statement-breakpoint
CREATE INDEX "conversation_topics_employee_idx" ON "conversation_topics" USING btree ("employee_id","date");