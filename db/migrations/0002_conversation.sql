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
CREATE INDEX "council_notes_conversation_idx" ON "council_notes" USING btree ("conversation_id","turn_count");