CREATE INDEX "communication_by_initiative_id" ON "communication" ("initiative_id");

CREATE INDEX "communication_by_stakeholder_id" ON "communication" ("stakeholder_id");

CREATE INDEX "constraint_goal_by_goal_id" ON "constraint_goal" ("goal_id");

CREATE INDEX "constraint_initiative_by_initiative_id" ON "constraint_initiative" ("initiative_id");

CREATE INDEX "constraint_practice_by_practice_id" ON "constraint_practice" ("practice_id");

CREATE INDEX "criterion_judgement_by_other_id" ON "criterion_judgement" ("other_id");

CREATE INDEX "decision_right_by_forum_id" ON "decision_right" ("forum_id");

CREATE INDEX "diagnostic_by_practice_id" ON "diagnostic" ("practice_id");

CREATE INDEX "evidence_by_practice_id" ON "evidence" ("practice_id");

CREATE INDEX "freeze_by_team_id" ON "freeze" ("team_id");

CREATE INDEX "goal_priority_by_business_priority_id" ON "goal_priority" ("business_priority_id");

CREATE INDEX "initiative_by_lane_id" ON "initiative" ("lane_id");

CREATE INDEX "initiative_by_opportunity_id" ON "initiative" ("opportunity_id");

CREATE INDEX "initiative_by_wave_id" ON "initiative" ("wave_id");

CREATE INDEX "initiative_dependency_by_depends_on_id" ON "initiative_dependency" ("depends_on_id");

CREATE INDEX "initiative_effort_by_team_id" ON "initiative_effort" ("team_id");

CREATE INDEX "initiative_goal_by_goal_id" ON "initiative_goal" ("goal_id");

CREATE INDEX "initiative_lift_by_practice_id" ON "initiative_lift" ("practice_id");

CREATE INDEX "initiative_objective_by_objective_id" ON "initiative_objective" ("objective_id");

CREATE INDEX "initiative_practice_by_practice_id" ON "initiative_practice" ("practice_id");

CREATE INDEX "journal_undone" ON "journal" ("revision") WHERE "state" = 'undone';

CREATE INDEX "key_result_by_objective_id" ON "key_result" ("objective_id");

CREATE INDEX "measure_by_practice_id" ON "measure" ("practice_id");

CREATE INDEX "measure_goal_by_goal_id" ON "measure_goal" ("goal_id");

CREATE INDEX "measure_initiative_by_initiative_id" ON "measure_initiative" ("initiative_id");

CREATE INDEX "milestone_by_initiative_id" ON "milestone" ("initiative_id");

CREATE INDEX "objective_goal_by_goal_id" ON "objective_goal" ("goal_id");

CREATE INDEX "objective_priority_by_business_priority_id" ON "objective_priority" ("business_priority_id");

CREATE INDEX "opportunity_dependency_by_depends_on_id" ON "opportunity_dependency" ("depends_on_id");

CREATE INDEX "opportunity_goal_by_goal_id" ON "opportunity_goal" ("goal_id");

CREATE INDEX "opportunity_lift_by_practice_id" ON "opportunity_lift" ("practice_id");

CREATE INDEX "opportunity_practice_by_practice_id" ON "opportunity_practice" ("practice_id");

CREATE INDEX "participant_by_team_id" ON "participant" ("team_id");

CREATE INDEX "participant_score_by_criterion_id" ON "participant_score" ("criterion_id");

CREATE INDEX "participant_score_by_initiative_id" ON "participant_score" ("initiative_id");

CREATE INDEX "practice_by_domain_id" ON "practice" ("domain_id");

CREATE INDEX "practice_dependency_by_feeds_from_id" ON "practice_dependency" ("feeds_from_id");

CREATE INDEX "practice_goal_by_goal_id" ON "practice_goal" ("goal_id");

CREATE INDEX "raci_assignment_by_participant_id" ON "raci_assignment" ("participant_id");

CREATE INDEX "risk_by_initiative_id" ON "risk" ("initiative_id");

CREATE INDEX "scenario_initiative_by_initiative_id" ON "scenario_initiative" ("initiative_id");

CREATE INDEX "scenario_initiative_by_wave_id" ON "scenario_initiative" ("wave_id");

CREATE INDEX "scenario_weight_by_criterion_id" ON "scenario_weight" ("criterion_id");

CREATE INDEX "score_by_criterion_id" ON "score" ("criterion_id");

CREATE INDEX "statement_priority_by_business_priority_id" ON "statement_priority" ("business_priority_id");

CREATE INDEX "statement_vote_by_participant_id" ON "statement_vote" ("participant_id");

CREATE INDEX "task_by_constraint_id" ON "task" ("constraint_id");

CREATE INDEX "task_by_initiative_id" ON "task" ("initiative_id");

CREATE TABLE "accepted_finding" (
  "finding" TEXT NOT NULL CHECK (length("finding") BETWEEN 1 AND 300 AND octet_length("finding") = length("finding") AND "finding" GLOB '[A-Za-z0-9]*' AND "finding" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "reason" TEXT NOT NULL CHECK ("reason" = '' OR (length("reason") <= 20000 AND instr("reason", char(0)) = 0)),
  "accepted_by" TEXT NOT NULL CHECK ("accepted_by" = '' OR (length("accepted_by") <= 200 AND instr("accepted_by", char(0)) = 0)),
  "accepted_on" TEXT CHECK ("accepted_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("accepted_on") IS "accepted_on"),
  PRIMARY KEY ("finding")
) STRICT, WITHOUT ROWID;

CREATE TABLE "agreed_level" (
  "practice_id" TEXT NOT NULL REFERENCES "practice" ("id") DEFERRABLE INITIALLY DEFERRED,
  "lens" TEXT NOT NULL CHECK ("lens" = 'accountability' OR "lens" = 'policy' OR "lens" = 'data' OR "lens" = 'documentation' OR "lens" = 'technology' OR "lens" = 'funding'),
  "level" INTEGER CHECK ("level" BETWEEN 0 AND 5),
  "not_applicable" INTEGER NOT NULL CHECK ("not_applicable" BETWEEN 0 AND 1),
  "confidence" TEXT CHECK ("confidence" = 'high' OR "confidence" = 'medium' OR "confidence" = 'low'),
  "reason" TEXT NOT NULL CHECK ("reason" = '' OR (length("reason") <= 4000 AND instr("reason", char(0)) = 0)),
  "note" TEXT NOT NULL CHECK ("note" = '' OR (length("note") <= 4000 AND instr("note", char(0)) = 0)),
  "settled_by" TEXT NOT NULL CHECK ("settled_by" = '' OR (length("settled_by") <= 200 AND instr("settled_by", char(0)) = 0)),
  PRIMARY KEY ("practice_id", "lens")
) STRICT, WITHOUT ROWID;

CREATE TABLE "approval" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "role" TEXT NOT NULL CHECK (length("role") BETWEEN 1 AND 200 AND instr("role", char(0)) = 0),
  "outcome" TEXT NOT NULL CHECK ("outcome" = 'open' OR "outcome" = 'approved' OR "outcome" = 'withheld'),
  "signed_on" TEXT CHECK ("signed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("signed_on") IS "signed_on"),
  "note" TEXT NOT NULL CHECK ("note" = '' OR (length("note") <= 20000 AND instr("note", char(0)) = 0)),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "benchmark" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "title" TEXT NOT NULL CHECK (length("title") BETWEEN 1 AND 300 AND instr("title", char(0)) = 0),
  "value" REAL CHECK ("value" BETWEEN -1000000000000000 AND 1000000000000000),
  "unit" TEXT NOT NULL CHECK ("unit" = '' OR (length("unit") <= 40 AND instr("unit", char(0)) = 0)),
  "population" TEXT NOT NULL CHECK ("population" = '' OR (length("population") <= 300 AND instr("population", char(0)) = 0)),
  "source" TEXT NOT NULL CHECK ("source" = '' OR (length("source") <= 300 AND instr("source", char(0)) = 0)),
  "published_on" TEXT CHECK ("published_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("published_on") IS "published_on"),
  "note" TEXT NOT NULL CHECK ("note" = '' OR (length("note") <= 20000 AND instr("note", char(0)) = 0)),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "board_pack" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK ("id" = 'boardPack'),
  "audience" TEXT NOT NULL CHECK ("audience" = 'board' OR "audience" = 'leadership' OR "audience" = 'staff'),
  "subtitle" TEXT NOT NULL CHECK ("subtitle" = '' OR (length("subtitle") <= 300 AND instr("subtitle", char(0)) = 0)),
  "ask" TEXT NOT NULL CHECK ("ask" = '' OR (length("ask") <= 20000 AND instr("ask", char(0)) = 0)),
  "cost_of_doing_nothing" TEXT NOT NULL CHECK ("cost_of_doing_nothing" = '' OR (length("cost_of_doing_nothing") <= 20000 AND instr("cost_of_doing_nothing", char(0)) = 0)),
  "summary" TEXT NOT NULL CHECK ("summary" = '' OR (length("summary") <= 20000 AND instr("summary", char(0)) = 0)),
  "version" TEXT NOT NULL CHECK ("version" = '' OR (length("version") <= 40 AND instr("version", char(0)) = 0)),
  "meeting_date" TEXT CHECK ("meeting_date" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("meeting_date") IS "meeting_date"),
  "next_review" TEXT CHECK ("next_review" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("next_review") IS "next_review"),
  "prepared_by" TEXT NOT NULL CHECK ("prepared_by" = '' OR (length("prepared_by") <= 200 AND instr("prepared_by", char(0)) = 0))
) STRICT;

CREATE TABLE "business_priority" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "code" TEXT NOT NULL CHECK ("code" = '' OR (length("code") <= 20 AND instr("code", char(0)) = 0)),
  "title" TEXT NOT NULL CHECK (length("title") BETWEEN 1 AND 300 AND instr("title", char(0)) = 0),
  "description" TEXT NOT NULL CHECK ("description" = '' OR (length("description") <= 20000 AND instr("description", char(0)) = 0)),
  "source" TEXT NOT NULL CHECK ("source" = '' OR (length("source") <= 300 AND instr("source", char(0)) = 0)),
  "owner" TEXT NOT NULL CHECK ("owner" = '' OR (length("owner") <= 200 AND instr("owner", char(0)) = 0)),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "communication" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "stakeholder_id" TEXT NOT NULL REFERENCES "stakeholder" ("id") DEFERRABLE INITIALLY DEFERRED,
  "message" TEXT NOT NULL CHECK (length("message") BETWEEN 1 AND 20000 AND instr("message", char(0)) = 0),
  "channel" TEXT NOT NULL CHECK ("channel" = '' OR (length("channel") <= 300 AND instr("channel", char(0)) = 0)),
  "date" TEXT CHECK ("date" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("date") IS "date"),
  "cadence" TEXT NOT NULL CHECK ("cadence" = 'once' OR "cadence" = 'weekly' OR "cadence" = 'fortnightly' OR "cadence" = 'monthly' OR "cadence" = 'quarterly' OR "cadence" = 'halfYearly' OR "cadence" = 'yearly'),
  "routine" INTEGER NOT NULL CHECK ("routine" BETWEEN 0 AND 1),
  "initiative_id" TEXT REFERENCES "initiative" ("id") DEFERRABLE INITIALLY DEFERRED,
  "owner" TEXT NOT NULL CHECK ("owner" = '' OR (length("owner") <= 200 AND instr("owner", char(0)) = 0)),
  "backup" TEXT NOT NULL CHECK ("backup" = '' OR (length("backup") <= 200 AND instr("backup", char(0)) = 0)),
  "feedback" TEXT NOT NULL CHECK ("feedback" = '' OR (length("feedback") <= 300 AND instr("feedback", char(0)) = 0)),
  "status" TEXT NOT NULL CHECK ("status" = 'planned' OR "status" = 'drafted' OR "status" = 'approved' OR "status" = 'sent'),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "constraint" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "kind" TEXT NOT NULL CHECK ("kind" = 'constraint' OR "kind" = 'enabler'),
  "category" TEXT NOT NULL CHECK ("category" = 'money' OR "category" = 'people' OR "category" = 'technology' OR "category" = 'data' OR "category" = 'supplier' OR "category" = 'regulation' OR "category" = 'governance' OR "category" = 'calendar' OR "category" = 'culture' OR "category" = 'sponsorship'),
  "statement" TEXT NOT NULL CHECK (length("statement") BETWEEN 1 AND 2000 AND instr("statement", char(0)) = 0),
  "strength" INTEGER NOT NULL CHECK ("strength" BETWEEN 1 AND 5),
  "controllable" TEXT NOT NULL CHECK ("controllable" = 'yes' OR "controllable" = 'influence' OR "controllable" = 'no'),
  "response" TEXT CHECK ("response" = 'remove' OR "response" = 'workAround' OR "response" = 'use' OR "response" = 'accept'),
  "response_note" TEXT NOT NULL CHECK ("response_note" = '' OR (length("response_note") <= 20000 AND instr("response_note", char(0)) = 0)),
  "owner" TEXT NOT NULL CHECK ("owner" = '' OR (length("owner") <= 200 AND instr("owner", char(0)) = 0)),
  "review_date" TEXT CHECK ("review_date" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("review_date") IS "review_date"),
  "shipped_key" TEXT NOT NULL CHECK ("shipped_key" = '' OR (length("shipped_key") <= 40 AND instr("shipped_key", char(0)) = 0)),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "constraint_goal" (
  "constraint_id" TEXT NOT NULL REFERENCES "constraint" ("id") DEFERRABLE INITIALLY DEFERRED,
  "goal_id" TEXT NOT NULL REFERENCES "goal" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("constraint_id", "goal_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "constraint_initiative" (
  "constraint_id" TEXT NOT NULL REFERENCES "constraint" ("id") DEFERRABLE INITIALLY DEFERRED,
  "initiative_id" TEXT NOT NULL REFERENCES "initiative" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("constraint_id", "initiative_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "constraint_practice" (
  "constraint_id" TEXT NOT NULL REFERENCES "constraint" ("id") DEFERRABLE INITIALLY DEFERRED,
  "practice_id" TEXT NOT NULL REFERENCES "practice" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("constraint_id", "practice_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "criterion" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "method" TEXT NOT NULL CHECK ("method" = 'valueEffort' OR "method" = 'rice' OR "method" = 'ice' OR "method" = 'wsjf' OR "method" = 'costOfDelay' OR "method" = 'moscow' OR "method" = 'weighted'),
  "part" TEXT NOT NULL CHECK ("part" = 'value' OR "part" = 'effort' OR "part" = 'reach' OR "part" = 'impact' OR "part" = 'confidence' OR "part" = 'ease' OR "part" = 'timeCriticality' OR "part" = 'riskReduction' OR "part" = 'delayCost' OR "part" = 'duration'),
  "title" TEXT NOT NULL CHECK (length("title") BETWEEN 1 AND 200 AND instr("title", char(0)) = 0),
  "description" TEXT NOT NULL CHECK ("description" = '' OR (length("description") <= 20000 AND instr("description", char(0)) = 0)),
  "weight" REAL NOT NULL CHECK ("weight" BETWEEN 0 AND 100),
  "scale_min" REAL NOT NULL CHECK ("scale_min" BETWEEN -1000000000 AND 1000000000),
  "scale_max" REAL NOT NULL CHECK ("scale_max" BETWEEN -1000000000 AND 1000000000000),
  "shipped_key" TEXT NOT NULL CHECK ("shipped_key" = '' OR (length("shipped_key") <= 40 AND instr("shipped_key", char(0)) = 0)),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
, "computed" TEXT CHECK ("computed" = 'goalContribution' OR "computed" = 'gapClosed' OR "computed" = 'riskReduced' OR "computed" = 'unlocks')) STRICT;

CREATE TABLE "criterion_judgement" (
  "criterion_id" TEXT NOT NULL REFERENCES "criterion" ("id") DEFERRABLE INITIALLY DEFERRED,
  "other_id" TEXT NOT NULL REFERENCES "criterion" ("id") DEFERRABLE INITIALLY DEFERRED,
  "ratio" REAL NOT NULL CHECK ("ratio" BETWEEN 0.1 AND 10),
  PRIMARY KEY ("criterion_id", "other_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "decision_right" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "decision" TEXT NOT NULL CHECK (length("decision") BETWEEN 1 AND 300 AND instr("decision", char(0)) = 0),
  "recommends" TEXT NOT NULL CHECK ("recommends" = '' OR (length("recommends") <= 300 AND instr("recommends", char(0)) = 0)),
  "decides" TEXT NOT NULL CHECK ("decides" = '' OR (length("decides") <= 300 AND instr("decides", char(0)) = 0)),
  "must_agree" TEXT NOT NULL CHECK ("must_agree" = '' OR (length("must_agree") <= 300 AND instr("must_agree", char(0)) = 0)),
  "limit" TEXT NOT NULL CHECK ("limit" = '' OR (length("limit") <= 300 AND instr("limit", char(0)) = 0)),
  "forum_id" TEXT REFERENCES "forum" ("id") DEFERRABLE INITIALLY DEFERRED,
  "note" TEXT NOT NULL CHECK ("note" = '' OR (length("note") <= 20000 AND instr("note", char(0)) = 0)),
  "shipped_key" TEXT NOT NULL CHECK ("shipped_key" = '' OR (length("shipped_key") <= 40 AND instr("shipped_key", char(0)) = 0)),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "diagnostic" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "service" TEXT NOT NULL CHECK (length("service") BETWEEN 1 AND 300 AND instr("service", char(0)) = 0),
  "importance" REAL CHECK ("importance" BETWEEN 0 AND 100),
  "satisfaction" REAL CHECK ("satisfaction" BETWEEN 0 AND 100),
  "respondents" INTEGER CHECK ("respondents" BETWEEN 0 AND 10000000),
  "surveyed_on" TEXT CHECK ("surveyed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("surveyed_on") IS "surveyed_on"),
  "source" TEXT NOT NULL CHECK ("source" = '' OR (length("source") <= 300 AND instr("source", char(0)) = 0)),
  "practice_id" TEXT REFERENCES "practice" ("id") DEFERRABLE INITIALLY DEFERRED,
  "note" TEXT NOT NULL CHECK ("note" = '' OR (length("note") <= 20000 AND instr("note", char(0)) = 0)),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "domain" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "code" TEXT NOT NULL CHECK ("code" = '' OR (length("code") <= 20 AND instr("code", char(0)) = 0)),
  "name" TEXT NOT NULL CHECK (length("name") BETWEEN 1 AND 200 AND instr("name", char(0)) = 0),
  "hue" INTEGER NOT NULL CHECK ("hue" BETWEEN 0 AND 7),
  "shipped_key" TEXT NOT NULL CHECK ("shipped_key" = '' OR (length("shipped_key") <= 20 AND instr("shipped_key", char(0)) = 0)),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "evidence" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "practice_id" TEXT NOT NULL REFERENCES "practice" ("id") DEFERRABLE INITIALLY DEFERRED,
  "lens" TEXT CHECK ("lens" = 'accountability' OR "lens" = 'policy' OR "lens" = 'data' OR "lens" = 'documentation' OR "lens" = 'technology' OR "lens" = 'funding'),
  "title" TEXT NOT NULL CHECK (length("title") BETWEEN 1 AND 300 AND instr("title", char(0)) = 0),
  "state" TEXT NOT NULL CHECK ("state" = 'toAsk' OR "state" = 'attached' OR "state" = 'checked' OR "state" = 'noneFound'),
  "location" TEXT NOT NULL CHECK ("location" = '' OR (length("location") <= 1000 AND instr("location", char(0)) = 0)),
  "checked_on" TEXT CHECK ("checked_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("checked_on") IS "checked_on"),
  "note" TEXT NOT NULL CHECK ("note" = '' OR (length("note") <= 20000 AND instr("note", char(0)) = 0)),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "forum" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "name" TEXT NOT NULL CHECK (length("name") BETWEEN 1 AND 300 AND instr("name", char(0)) = 0),
  "purpose" TEXT NOT NULL CHECK ("purpose" = '' OR (length("purpose") <= 20000 AND instr("purpose", char(0)) = 0)),
  "cadence" TEXT NOT NULL CHECK ("cadence" = 'weekly' OR "cadence" = 'fortnightly' OR "cadence" = 'monthly' OR "cadence" = 'quarterly' OR "cadence" = 'halfYearly' OR "cadence" = 'yearly' OR "cadence" = 'onDemand'),
  "chair" TEXT NOT NULL CHECK ("chair" = '' OR (length("chair") <= 200 AND instr("chair", char(0)) = 0)),
  "members" TEXT NOT NULL CHECK ("members" = '' OR (length("members") <= 20000 AND instr("members", char(0)) = 0)),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "freeze" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "team_id" TEXT NOT NULL REFERENCES "team" ("id") DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL CHECK (length("title") BETWEEN 1 AND 200 AND instr("title", char(0)) = 0),
  "start" TEXT NOT NULL CHECK ("start" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("start") IS "start"),
  "finish" TEXT NOT NULL CHECK ("finish" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("finish") IS "finish"),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "goal" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "code" TEXT NOT NULL CHECK ("code" = '' OR (length("code") <= 20 AND instr("code", char(0)) = 0)),
  "title" TEXT NOT NULL CHECK (length("title") BETWEEN 1 AND 300 AND instr("title", char(0)) = 0),
  "description" TEXT NOT NULL CHECK ("description" = '' OR (length("description") <= 20000 AND instr("description", char(0)) = 0)),
  "weight" INTEGER NOT NULL CHECK ("weight" BETWEEN 1 AND 5),
  "in_scope" INTEGER NOT NULL CHECK ("in_scope" BETWEEN 0 AND 1),
  "shipped_key" TEXT NOT NULL CHECK ("shipped_key" = '' OR (length("shipped_key") <= 20 AND instr("shipped_key", char(0)) = 0)),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "goal_priority" (
  "goal_id" TEXT NOT NULL REFERENCES "goal" ("id") DEFERRABLE INITIALLY DEFERRED,
  "business_priority_id" TEXT NOT NULL REFERENCES "business_priority" ("id") DEFERRABLE INITIALLY DEFERRED,
  "strength" INTEGER NOT NULL CHECK ("strength" BETWEEN 1 AND 2),
  PRIMARY KEY ("goal_id", "business_priority_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "image" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "name" TEXT NOT NULL CHECK ("name" = '' OR (length("name") <= 200 AND instr("name", char(0)) = 0)),
  "format" TEXT NOT NULL CHECK ("format" = 'png' OR "format" = 'jpeg'),
  "data" TEXT NOT NULL CHECK (octet_length("data") BETWEEN 1 AND 9000000)
) STRICT;

CREATE TABLE "initiative" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "code" TEXT NOT NULL CHECK ("code" = '' OR (length("code") <= 20 AND instr("code", char(0)) = 0)),
  "title" TEXT NOT NULL CHECK (length("title") BETWEEN 1 AND 300 AND instr("title", char(0)) = 0),
  "outcome" TEXT NOT NULL CHECK ("outcome" = '' OR (length("outcome") <= 20000 AND instr("outcome", char(0)) = 0)),
  "problem" TEXT NOT NULL CHECK ("problem" = '' OR (length("problem") <= 20000 AND instr("problem", char(0)) = 0)),
  "type" TEXT NOT NULL CHECK ("type" = 'process' OR "type" = 'technology' OR "type" = 'data' OR "type" = 'people' OR "type" = 'supplier' OR "type" = 'governance' OR "type" = 'funding'),
  "category" TEXT NOT NULL CHECK ("category" = '' OR (length("category") <= 200 AND instr("category", char(0)) = 0)),
  "opportunity_id" TEXT REFERENCES "opportunity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "owner" TEXT NOT NULL CHECK ("owner" = '' OR (length("owner") <= 1000 AND instr("owner", char(0)) = 0)),
  "sponsor" TEXT NOT NULL CHECK ("sponsor" = '' OR (length("sponsor") <= 200 AND instr("sponsor", char(0)) = 0)),
  "source" TEXT NOT NULL CHECK ("source" = '' OR (length("source") <= 300 AND instr("source", char(0)) = 0)),
  "mandated" INTEGER NOT NULL CHECK ("mandated" BETWEEN 0 AND 1),
  "mandate_reason" TEXT NOT NULL CHECK ("mandate_reason" = '' OR (length("mandate_reason") <= 20000 AND instr("mandate_reason", char(0)) = 0)),
  "confidence" TEXT NOT NULL CHECK ("confidence" = 'high' OR "confidence" = 'medium' OR "confidence" = 'low'),
  "moscow" TEXT CHECK ("moscow" = 'must' OR "moscow" = 'should' OR "moscow" = 'could' OR "moscow" = 'wont'),
  "decision" TEXT NOT NULL CHECK ("decision" = 'undecided' OR "decision" = 'do' OR "decision" = 'later' OR "decision" = 'no'),
  "decision_reason" TEXT NOT NULL CHECK ("decision_reason" = '' OR (length("decision_reason") <= 20000 AND instr("decision_reason", char(0)) = 0)),
  "decided_by" TEXT NOT NULL CHECK ("decided_by" = '' OR (length("decided_by") <= 200 AND instr("decided_by", char(0)) = 0)),
  "decided_on" TEXT CHECK ("decided_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("decided_on") IS "decided_on"),
  "wave_id" TEXT REFERENCES "wave" ("id") DEFERRABLE INITIALLY DEFERRED,
  "lane_id" TEXT REFERENCES "lane" ("id") DEFERRABLE INITIALLY DEFERRED,
  "start" TEXT CHECK ("start" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("start") IS "start"),
  "finish" TEXT CHECK ("finish" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("finish") IS "finish"),
  "duration_low" REAL CHECK ("duration_low" BETWEEN 0 AND 1000),
  "duration_likely" REAL CHECK ("duration_likely" BETWEEN 0 AND 1000),
  "duration_high" REAL CHECK ("duration_high" BETWEEN 0 AND 1000),
  "status" TEXT NOT NULL CHECK ("status" = 'proposed' OR "status" = 'planned' OR "status" = 'underway' OR "status" = 'done' OR "status" = 'stopped'),
  "progress" REAL NOT NULL CHECK ("progress" BETWEEN 0 AND 1),
  "one_off_low" REAL CHECK ("one_off_low" BETWEEN 0 AND 1000000000000000),
  "one_off_likely" REAL CHECK ("one_off_likely" BETWEEN 0 AND 1000000000000000),
  "one_off_high" REAL CHECK ("one_off_high" BETWEEN 0 AND 1000000000000000),
  "run_change_low" REAL CHECK ("run_change_low" BETWEEN -1000000000000000 AND 1000000000000000),
  "run_change_likely" REAL CHECK ("run_change_likely" BETWEEN -1000000000000000 AND 1000000000000000),
  "run_change_high" REAL CHECK ("run_change_high" BETWEEN -1000000000000000 AND 1000000000000000),
  "saving_low" REAL CHECK ("saving_low" BETWEEN 0 AND 1000000000000000),
  "saving_likely" REAL CHECK ("saving_likely" BETWEEN 0 AND 1000000000000000),
  "saving_high" REAL CHECK ("saving_high" BETWEEN 0 AND 1000000000000000),
  "benefit" TEXT NOT NULL CHECK ("benefit" = '' OR (length("benefit") <= 20000 AND instr("benefit", char(0)) = 0)),
  "benefit_measure" TEXT NOT NULL CHECK ("benefit_measure" = '' OR (length("benefit_measure") <= 300 AND instr("benefit_measure", char(0)) = 0)),
  "benefit_baseline" TEXT NOT NULL CHECK ("benefit_baseline" = '' OR (length("benefit_baseline") <= 300 AND instr("benefit_baseline", char(0)) = 0)),
  "benefit_target" TEXT NOT NULL CHECK ("benefit_target" = '' OR (length("benefit_target") <= 300 AND instr("benefit_target", char(0)) = 0)),
  "benefit_date" TEXT CHECK ("benefit_date" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("benefit_date") IS "benefit_date"),
  "note" TEXT NOT NULL CHECK ("note" = '' OR (length("note") <= 20000 AND instr("note", char(0)) = 0)),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
, "earliest" TEXT CHECK ("earliest" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("earliest") IS "earliest"), "fixed_start" TEXT CHECK ("fixed_start" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("fixed_start") IS "fixed_start")) STRICT;

CREATE TABLE "initiative_dependency" (
  "initiative_id" TEXT NOT NULL REFERENCES "initiative" ("id") DEFERRABLE INITIALLY DEFERRED,
  "depends_on_id" TEXT NOT NULL REFERENCES "initiative" ("id") DEFERRABLE INITIALLY DEFERRED,
  "type" TEXT NOT NULL CHECK ("type" = 'finishToStart' OR "type" = 'startToStart' OR "type" = 'finishToFinish'),
  "lag_days" INTEGER NOT NULL CHECK ("lag_days" BETWEEN -3650 AND 3650),
  "reason" TEXT NOT NULL CHECK ("reason" = '' OR (length("reason") <= 300 AND instr("reason", char(0)) = 0)),
  PRIMARY KEY ("initiative_id", "depends_on_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "initiative_effort" (
  "initiative_id" TEXT NOT NULL REFERENCES "initiative" ("id") DEFERRABLE INITIALLY DEFERRED,
  "team_id" TEXT NOT NULL REFERENCES "team" ("id") DEFERRABLE INITIALLY DEFERRED,
  "quarter_start" TEXT NOT NULL CHECK ("quarter_start" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("quarter_start") IS "quarter_start"),
  "days" REAL NOT NULL CHECK ("days" BETWEEN 0 AND 1000000),
  PRIMARY KEY ("initiative_id", "team_id", "quarter_start")
) STRICT, WITHOUT ROWID;

CREATE TABLE "initiative_goal" (
  "initiative_id" TEXT NOT NULL REFERENCES "initiative" ("id") DEFERRABLE INITIALLY DEFERRED,
  "goal_id" TEXT NOT NULL REFERENCES "goal" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("initiative_id", "goal_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "initiative_lift" (
  "initiative_id" TEXT NOT NULL REFERENCES "initiative" ("id") DEFERRABLE INITIALLY DEFERRED,
  "practice_id" TEXT NOT NULL REFERENCES "practice" ("id") DEFERRABLE INITIALLY DEFERRED,
  "lens" TEXT NOT NULL CHECK ("lens" = 'accountability' OR "lens" = 'policy' OR "lens" = 'data' OR "lens" = 'documentation' OR "lens" = 'technology' OR "lens" = 'funding'),
  "from_level" INTEGER CHECK ("from_level" BETWEEN 0 AND 5),
  "to_level" INTEGER CHECK ("to_level" BETWEEN 0 AND 5),
  PRIMARY KEY ("initiative_id", "practice_id", "lens")
) STRICT, WITHOUT ROWID;

CREATE TABLE "initiative_objective" (
  "initiative_id" TEXT NOT NULL REFERENCES "initiative" ("id") DEFERRABLE INITIALLY DEFERRED,
  "objective_id" TEXT NOT NULL REFERENCES "objective" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("initiative_id", "objective_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "initiative_practice" (
  "initiative_id" TEXT NOT NULL REFERENCES "initiative" ("id") DEFERRABLE INITIALLY DEFERRED,
  "practice_id" TEXT NOT NULL REFERENCES "practice" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("initiative_id", "practice_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "journal" (
  "revision" INTEGER NOT NULL PRIMARY KEY CHECK ("revision" >= 0),
  "at" TEXT NOT NULL CHECK (length("at") BETWEEN 20 AND 30),
  "author" TEXT NOT NULL CHECK (length("author") <= 200),
  "label" TEXT NOT NULL CHECK (length("label") <= 300),
  "kind" TEXT NOT NULL CHECK ("kind" = 'base' OR "kind" = 'edit' OR "kind" = 'undo' OR "kind" = 'redo'),
  "target" INTEGER CHECK (("target" IS NULL) = ("kind" = 'base' OR "kind" = 'edit')),
  "state" TEXT CHECK (("state" IS NULL AND "kind" <> 'edit') OR ("kind" = 'edit' AND ("state" = 'done' OR "state" = 'undone' OR "state" = 'superseded'))),
  "checksum" TEXT NOT NULL CHECK (length("checksum") = 16),
  "seal" TEXT NOT NULL CHECK (length("seal") = 16),
  "heavy_seal" TEXT NOT NULL CHECK (length("heavy_seal") = 16),
  "changes" TEXT NOT NULL
) STRICT;

CREATE TABLE "key_result" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "objective_id" TEXT NOT NULL REFERENCES "objective" ("id") DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL CHECK (length("title") BETWEEN 1 AND 300 AND instr("title", char(0)) = 0),
  "unit" TEXT NOT NULL CHECK ("unit" = '' OR (length("unit") <= 40 AND instr("unit", char(0)) = 0)),
  "baseline" REAL CHECK ("baseline" BETWEEN -1000000000000000 AND 1000000000000000),
  "target" REAL CHECK ("target" BETWEEN -1000000000000000 AND 1000000000000000),
  "current" REAL CHECK ("current" BETWEEN -1000000000000000 AND 1000000000000000),
  "due" TEXT CHECK ("due" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("due") IS "due"),
  "owner" TEXT NOT NULL CHECK ("owner" = '' OR (length("owner") <= 200 AND instr("owner", char(0)) = 0)),
  "ambition" TEXT NOT NULL CHECK ("ambition" = 'committed' OR "ambition" = 'stretch'),
  "source" TEXT NOT NULL CHECK ("source" = '' OR (length("source") <= 300 AND instr("source", char(0)) = 0)),
  "note" TEXT NOT NULL CHECK ("note" = '' OR (length("note") <= 20000 AND instr("note", char(0)) = 0)),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "lane" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "title" TEXT NOT NULL CHECK (length("title") BETWEEN 1 AND 200 AND instr("title", char(0)) = 0),
  "purpose" TEXT NOT NULL CHECK ("purpose" = '' OR (length("purpose") <= 20000 AND instr("purpose", char(0)) = 0)),
  "hue" INTEGER NOT NULL CHECK ("hue" BETWEEN 0 AND 7),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "measure" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "code" TEXT NOT NULL CHECK ("code" = '' OR (length("code") <= 20 AND instr("code", char(0)) = 0)),
  "title" TEXT NOT NULL CHECK (length("title") BETWEEN 1 AND 300 AND instr("title", char(0)) = 0),
  "formula" TEXT NOT NULL CHECK ("formula" = '' OR (length("formula") <= 20000 AND instr("formula", char(0)) = 0)),
  "unit" TEXT NOT NULL CHECK ("unit" = '' OR (length("unit") <= 40 AND instr("unit", char(0)) = 0)),
  "direction" TEXT NOT NULL CHECK ("direction" = 'up' OR "direction" = 'down' OR "direction" = 'range'),
  "data_source" TEXT NOT NULL CHECK ("data_source" = '' OR (length("data_source") <= 300 AND instr("data_source", char(0)) = 0)),
  "owner" TEXT NOT NULL CHECK ("owner" = '' OR (length("owner") <= 200 AND instr("owner", char(0)) = 0)),
  "baseline" REAL CHECK ("baseline" BETWEEN -1000000000000000 AND 1000000000000000),
  "target" REAL CHECK ("target" BETWEEN -1000000000000000 AND 1000000000000000),
  "target_high" REAL CHECK ("target_high" BETWEEN -1000000000000000 AND 1000000000000000),
  "current" REAL CHECK ("current" BETWEEN -1000000000000000 AND 1000000000000000),
  "threshold_amber" REAL CHECK ("threshold_amber" BETWEEN -1000000000000000 AND 1000000000000000),
  "threshold_red" REAL CHECK ("threshold_red" BETWEEN -1000000000000000 AND 1000000000000000),
  "cadence" TEXT NOT NULL CHECK ("cadence" = 'weekly' OR "cadence" = 'monthly' OR "cadence" = 'quarterly' OR "cadence" = 'halfYearly' OR "cadence" = 'yearly'),
  "timing" TEXT NOT NULL CHECK ("timing" = 'leading' OR "timing" = 'lagging'),
  "programme" INTEGER NOT NULL CHECK ("programme" BETWEEN 0 AND 1),
  "practice_id" TEXT REFERENCES "practice" ("id") DEFERRABLE INITIALLY DEFERRED,
  "shipped_key" TEXT NOT NULL CHECK ("shipped_key" = '' OR (length("shipped_key") <= 20 AND instr("shipped_key", char(0)) = 0)),
  "note" TEXT NOT NULL CHECK ("note" = '' OR (length("note") <= 20000 AND instr("note", char(0)) = 0)),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "measure_goal" (
  "measure_id" TEXT NOT NULL REFERENCES "measure" ("id") DEFERRABLE INITIALLY DEFERRED,
  "goal_id" TEXT NOT NULL REFERENCES "goal" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("measure_id", "goal_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "measure_initiative" (
  "measure_id" TEXT NOT NULL REFERENCES "measure" ("id") DEFERRABLE INITIALLY DEFERRED,
  "initiative_id" TEXT NOT NULL REFERENCES "initiative" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("measure_id", "initiative_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "measure_reading" (
  "measure_id" TEXT NOT NULL REFERENCES "measure" ("id") DEFERRABLE INITIALLY DEFERRED,
  "read_on" TEXT NOT NULL CHECK ("read_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("read_on") IS "read_on"),
  "value" REAL NOT NULL CHECK ("value" BETWEEN -1000000000000000 AND 1000000000000000),
  "note" TEXT NOT NULL CHECK ("note" = '' OR (length("note") <= 300 AND instr("note", char(0)) = 0)),
  PRIMARY KEY ("measure_id", "read_on")
) STRICT, WITHOUT ROWID;

CREATE TABLE "milestone" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "code" TEXT NOT NULL CHECK ("code" = '' OR (length("code") <= 20 AND instr("code", char(0)) = 0)),
  "initiative_id" TEXT REFERENCES "initiative" ("id") DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL CHECK (length("title") BETWEEN 1 AND 1000 AND instr("title", char(0)) = 0),
  "due" TEXT CHECK ("due" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("due") IS "due"),
  "due_note" TEXT NOT NULL CHECK ("due_note" = '' OR (length("due_note") <= 1000 AND instr("due_note", char(0)) = 0)),
  "measurement" TEXT NOT NULL CHECK ("measurement" = '' OR (length("measurement") <= 1000 AND instr("measurement", char(0)) = 0)),
  "owner" TEXT NOT NULL CHECK ("owner" = '' OR (length("owner") <= 1000 AND instr("owner", char(0)) = 0)),
  "reporting" TEXT NOT NULL CHECK ("reporting" = '' OR (length("reporting") <= 1000 AND instr("reporting", char(0)) = 0)),
  "obligation" TEXT NOT NULL CHECK ("obligation" = '' OR (length("obligation") <= 1000 AND instr("obligation", char(0)) = 0)),
  "stage" TEXT CHECK ("stage" = 'day30' OR "stage" = 'day60' OR "stage" = 'day90' OR "stage" = 'month6' OR "stage" = 'month12'),
  "status" TEXT NOT NULL CHECK ("status" = 'planned' OR "status" = 'reached' OR "status" = 'late' OR "status" = 'dropped'),
  "note" TEXT NOT NULL CHECK ("note" = '' OR (length("note") <= 20000 AND instr("note", char(0)) = 0)),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "objective" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "code" TEXT NOT NULL CHECK ("code" = '' OR (length("code") <= 20 AND instr("code", char(0)) = 0)),
  "title" TEXT NOT NULL CHECK (length("title") BETWEEN 1 AND 300 AND instr("title", char(0)) = 0),
  "description" TEXT NOT NULL CHECK ("description" = '' OR (length("description") <= 20000 AND instr("description", char(0)) = 0)),
  "owner" TEXT NOT NULL CHECK ("owner" = '' OR (length("owner") <= 200 AND instr("owner", char(0)) = 0)),
  "due" TEXT CHECK ("due" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("due") IS "due"),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "objective_goal" (
  "objective_id" TEXT NOT NULL REFERENCES "objective" ("id") DEFERRABLE INITIALLY DEFERRED,
  "goal_id" TEXT NOT NULL REFERENCES "goal" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("objective_id", "goal_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "objective_priority" (
  "objective_id" TEXT NOT NULL REFERENCES "objective" ("id") DEFERRABLE INITIALLY DEFERRED,
  "business_priority_id" TEXT NOT NULL REFERENCES "business_priority" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("objective_id", "business_priority_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "opportunity" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "code" TEXT NOT NULL CHECK ("code" = '' OR (length("code") <= 20 AND instr("code", char(0)) = 0)),
  "title" TEXT NOT NULL CHECK (length("title") BETWEEN 1 AND 300 AND instr("title", char(0)) = 0),
  "problem" TEXT NOT NULL CHECK ("problem" = '' OR (length("problem") <= 20000 AND instr("problem", char(0)) = 0)),
  "beneficiary" TEXT NOT NULL CHECK ("beneficiary" = '' OR (length("beneficiary") <= 300 AND instr("beneficiary", char(0)) = 0)),
  "type" TEXT NOT NULL CHECK ("type" = 'process' OR "type" = 'technology' OR "type" = 'data' OR "type" = 'people' OR "type" = 'supplier' OR "type" = 'governance' OR "type" = 'funding'),
  "systemic" INTEGER NOT NULL CHECK ("systemic" BETWEEN 0 AND 1),
  "baseline_measure" TEXT NOT NULL CHECK ("baseline_measure" = '' OR (length("baseline_measure") <= 300 AND instr("baseline_measure", char(0)) = 0)),
  "status" TEXT NOT NULL CHECK ("status" = 'draft' OR "status" = 'adopted' OR "status" = 'promoted' OR "status" = 'dropped'),
  "origin" TEXT NOT NULL CHECK ("origin" = '' OR (length("origin") <= 200 AND instr("origin", char(0)) = 0)),
  "owner" TEXT NOT NULL CHECK ("owner" = '' OR (length("owner") <= 200 AND instr("owner", char(0)) = 0)),
  "note" TEXT NOT NULL CHECK ("note" = '' OR (length("note") <= 20000 AND instr("note", char(0)) = 0)),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "opportunity_dependency" (
  "opportunity_id" TEXT NOT NULL REFERENCES "opportunity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "depends_on_id" TEXT NOT NULL REFERENCES "opportunity" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("opportunity_id", "depends_on_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "opportunity_goal" (
  "opportunity_id" TEXT NOT NULL REFERENCES "opportunity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "goal_id" TEXT NOT NULL REFERENCES "goal" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("opportunity_id", "goal_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "opportunity_lift" (
  "opportunity_id" TEXT NOT NULL REFERENCES "opportunity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "practice_id" TEXT NOT NULL REFERENCES "practice" ("id") DEFERRABLE INITIALLY DEFERRED,
  "lens" TEXT NOT NULL CHECK ("lens" = 'accountability' OR "lens" = 'policy' OR "lens" = 'data' OR "lens" = 'documentation' OR "lens" = 'technology' OR "lens" = 'funding'),
  "from_level" INTEGER CHECK ("from_level" BETWEEN 0 AND 5),
  "to_level" INTEGER CHECK ("to_level" BETWEEN 0 AND 5),
  PRIMARY KEY ("opportunity_id", "practice_id", "lens")
) STRICT, WITHOUT ROWID;

CREATE TABLE "opportunity_practice" (
  "opportunity_id" TEXT NOT NULL REFERENCES "opportunity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "practice_id" TEXT NOT NULL REFERENCES "practice" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("opportunity_id", "practice_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "option" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "title" TEXT NOT NULL CHECK (length("title") BETWEEN 1 AND 200 AND instr("title", char(0)) = 0),
  "description" TEXT NOT NULL CHECK ("description" = '' OR (length("description") <= 20000 AND instr("description", char(0)) = 0)),
  "one_off" REAL CHECK ("one_off" BETWEEN 0 AND 1000000000000000),
  "run_change" REAL CHECK ("run_change" BETWEEN -1000000000000000 AND 1000000000000000),
  "consequence" TEXT NOT NULL CHECK ("consequence" = '' OR (length("consequence") <= 20000 AND instr("consequence", char(0)) = 0)),
  "recommended" INTEGER NOT NULL CHECK ("recommended" BETWEEN 0 AND 1),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "pack_section" (
  "section" TEXT NOT NULL CHECK (length("section") BETWEEN 1 AND 40 AND octet_length("section") = length("section") AND "section" GLOB '[A-Za-z0-9]*' AND "section" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "included" INTEGER NOT NULL CHECK ("included" BETWEEN 0 AND 1),
  "headline" TEXT NOT NULL CHECK ("headline" = '' OR (length("headline") <= 300 AND instr("headline", char(0)) = 0)),
  "so_what" TEXT NOT NULL CHECK ("so_what" = '' OR (length("so_what") <= 2000 AND instr("so_what", char(0)) = 0)),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000),
  PRIMARY KEY ("section")
) STRICT, WITHOUT ROWID;

CREATE TABLE "participant" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "name" TEXT NOT NULL CHECK (length("name") BETWEEN 1 AND 200 AND instr("name", char(0)) = 0),
  "organisation_unit" TEXT NOT NULL CHECK ("organisation_unit" = '' OR (length("organisation_unit") <= 200 AND instr("organisation_unit", char(0)) = 0)),
  "part" TEXT NOT NULL CHECK ("part" = 'facilitator' OR "part" = 'sponsor' OR "part" = 'rater' OR "part" = 'contributor' OR "part" = 'approver'),
  "rates" INTEGER NOT NULL CHECK ("rates" BETWEEN 0 AND 1),
  "team_id" TEXT REFERENCES "team" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "participant_score" (
  "participant_id" TEXT NOT NULL REFERENCES "participant" ("id") DEFERRABLE INITIALLY DEFERRED,
  "initiative_id" TEXT NOT NULL REFERENCES "initiative" ("id") DEFERRABLE INITIALLY DEFERRED,
  "criterion_id" TEXT NOT NULL REFERENCES "criterion" ("id") DEFERRABLE INITIALLY DEFERRED,
  "value" REAL NOT NULL CHECK ("value" BETWEEN -1000000000000000 AND 1000000000000000),
  "note" TEXT NOT NULL CHECK ("note" = '' OR (length("note") <= 4000 AND instr("note", char(0)) = 0)),
  PRIMARY KEY ("participant_id", "initiative_id", "criterion_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "partnership_answer" (
  "question" TEXT NOT NULL CHECK ("question" = 'operationsAtItReview' OR "question" = 'itAtOperationsPlanning' OR "question" = 'jointSponsorship' OR "question" = 'jointBudget' OR "question" = 'sharedCapacityPlan' OR "question" = 'asksWhatItEnables'),
  "score" INTEGER CHECK ("score" BETWEEN 0 AND 3),
  "note" TEXT NOT NULL CHECK ("note" = '' OR (length("note") <= 20000 AND instr("note", char(0)) = 0)),
  PRIMARY KEY ("question")
) STRICT, WITHOUT ROWID;

CREATE TABLE "practice" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "code" TEXT NOT NULL CHECK ("code" = '' OR (length("code") <= 20 AND instr("code", char(0)) = 0)),
  "name" TEXT NOT NULL CHECK (length("name") BETWEEN 1 AND 300 AND instr("name", char(0)) = 0),
  "definition" TEXT NOT NULL CHECK ("definition" = '' OR (length("definition") <= 20000 AND instr("definition", char(0)) = 0)),
  "domain_id" TEXT REFERENCES "domain" ("id") DEFERRABLE INITIALLY DEFERRED,
  "owner" TEXT NOT NULL CHECK ("owner" = '' OR (length("owner") <= 200 AND instr("owner", char(0)) = 0)),
  "in_scope" INTEGER NOT NULL CHECK ("in_scope" BETWEEN 0 AND 1),
  "stakeholder_importance" REAL CHECK ("stakeholder_importance" BETWEEN 0 AND 100),
  "agreed_target" INTEGER CHECK ("agreed_target" BETWEEN 0 AND 5),
  "target_reason" TEXT NOT NULL CHECK ("target_reason" = '' OR (length("target_reason") <= 20000 AND instr("target_reason", char(0)) = 0)),
  "observed_result" TEXT NOT NULL CHECK ("observed_result" = '' OR (length("observed_result") <= 20000 AND instr("observed_result", char(0)) = 0)),
  "source" TEXT NOT NULL CHECK ("source" = '' OR (length("source") <= 300 AND instr("source", char(0)) = 0)),
  "note" TEXT NOT NULL CHECK ("note" = '' OR (length("note") <= 20000 AND instr("note", char(0)) = 0)),
  "shipped_key" TEXT NOT NULL CHECK ("shipped_key" = '' OR (length("shipped_key") <= 20 AND instr("shipped_key", char(0)) = 0)),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "practice_dependency" (
  "practice_id" TEXT NOT NULL REFERENCES "practice" ("id") DEFERRABLE INITIALLY DEFERRED,
  "feeds_from_id" TEXT NOT NULL REFERENCES "practice" ("id") DEFERRABLE INITIALLY DEFERRED,
  "what" TEXT NOT NULL CHECK ("what" = '' OR (length("what") <= 300 AND instr("what", char(0)) = 0)),
  PRIMARY KEY ("practice_id", "feeds_from_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "practice_goal" (
  "practice_id" TEXT NOT NULL REFERENCES "practice" ("id") DEFERRABLE INITIALLY DEFERRED,
  "goal_id" TEXT NOT NULL REFERENCES "goal" ("id") DEFERRABLE INITIALLY DEFERRED,
  "strength" INTEGER NOT NULL CHECK ("strength" BETWEEN 1 AND 2),
  PRIMARY KEY ("practice_id", "goal_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "principle" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "code" TEXT NOT NULL CHECK ("code" = '' OR (length("code") <= 20 AND instr("code", char(0)) = 0)),
  "category" TEXT NOT NULL CHECK ("category" = '' OR (length("category") <= 200 AND instr("category", char(0)) = 0)),
  "title" TEXT NOT NULL CHECK (length("title") BETWEEN 1 AND 300 AND instr("title", char(0)) = 0),
  "statement" TEXT NOT NULL CHECK ("statement" = '' OR (length("statement") <= 20000 AND instr("statement", char(0)) = 0)),
  "we_will" TEXT NOT NULL CHECK ("we_will" = '' OR (length("we_will") <= 20000 AND instr("we_will", char(0)) = 0)),
  "we_stop" TEXT NOT NULL CHECK ("we_stop" = '' OR (length("we_stop") <= 20000 AND instr("we_stop", char(0)) = 0)),
  "source" TEXT NOT NULL CHECK ("source" = '' OR (length("source") <= 300 AND instr("source", char(0)) = 0)),
  "adopted" INTEGER NOT NULL CHECK ("adopted" BETWEEN 0 AND 1),
  "shipped_key" TEXT NOT NULL CHECK ("shipped_key" = '' OR (length("shipped_key") <= 40 AND instr("shipped_key", char(0)) = 0)),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "prioritisation" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK ("id" = 'prioritisation'),
  "method" TEXT NOT NULL CHECK ("method" = 'valueEffort' OR "method" = 'rice' OR "method" = 'ice' OR "method" = 'wsjf' OR "method" = 'costOfDelay' OR "method" = 'moscow' OR "method" = 'weighted'),
  "weight_source" TEXT NOT NULL CHECK ("weight_source" = 'manual' OR "weight_source" = 'ahp'),
  "money_cap" REAL CHECK ("money_cap" BETWEEN 0 AND 1000000000000000),
  "frozen_on" TEXT CHECK ("frozen_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("frozen_on") IS "frozen_on"),
  "frozen_by" TEXT NOT NULL CHECK ("frozen_by" = '' OR (length("frozen_by") <= 200 AND instr("frozen_by", char(0)) = 0)),
  "frozen_reason" TEXT NOT NULL CHECK ("frozen_reason" = '' OR (length("frozen_reason") <= 20000 AND instr("frozen_reason", char(0)) = 0))
) STRICT;

CREATE TABLE "promise" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "title" TEXT NOT NULL CHECK (length("title") BETWEEN 1 AND 300 AND instr("title", char(0)) = 0),
  "period" TEXT NOT NULL CHECK ("period" = '' OR (length("period") <= 40 AND instr("period", char(0)) = 0)),
  "outcome" TEXT NOT NULL CHECK ("outcome" = 'kept' OR "outcome" = 'partly' OR "outcome" = 'missed'),
  "delivered" TEXT NOT NULL CHECK ("delivered" = '' OR (length("delivered") <= 20000 AND instr("delivered", char(0)) = 0)),
  "lesson" TEXT NOT NULL CHECK ("lesson" = '' OR (length("lesson") <= 20000 AND instr("lesson", char(0)) = 0)),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "quarter_budget" (
  "quarter_start" TEXT NOT NULL CHECK ("quarter_start" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("quarter_start") IS "quarter_start"),
  "amount" REAL NOT NULL CHECK ("amount" BETWEEN 0 AND 1000000000000000),
  PRIMARY KEY ("quarter_start")
) STRICT, WITHOUT ROWID;

CREATE TABLE "raci_assignment" (
  "task_id" TEXT NOT NULL REFERENCES "task" ("id") DEFERRABLE INITIALLY DEFERRED,
  "participant_id" TEXT NOT NULL REFERENCES "participant" ("id") DEFERRABLE INITIALLY DEFERRED,
  "letter" TEXT NOT NULL CHECK ("letter" = 'R' OR "letter" = 'A' OR "letter" = 'C' OR "letter" = 'I' OR "letter" = 'AR'),
  PRIMARY KEY ("task_id", "participant_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "rating" (
  "participant_id" TEXT NOT NULL REFERENCES "participant" ("id") DEFERRABLE INITIALLY DEFERRED,
  "practice_id" TEXT NOT NULL REFERENCES "practice" ("id") DEFERRABLE INITIALLY DEFERRED,
  "lens" TEXT NOT NULL CHECK ("lens" = 'accountability' OR "lens" = 'policy' OR "lens" = 'data' OR "lens" = 'documentation' OR "lens" = 'technology' OR "lens" = 'funding'),
  "level" INTEGER CHECK ("level" BETWEEN 0 AND 5),
  "not_applicable" INTEGER NOT NULL CHECK ("not_applicable" BETWEEN 0 AND 1),
  "confidence" TEXT CHECK ("confidence" = 'high' OR "confidence" = 'medium' OR "confidence" = 'low'),
  "note" TEXT NOT NULL CHECK ("note" = '' OR (length("note") <= 4000 AND instr("note", char(0)) = 0)),
  PRIMARY KEY ("participant_id", "practice_id", "lens")
) STRICT, WITHOUT ROWID;

CREATE TABLE "resolution" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "wording" TEXT NOT NULL CHECK (length("wording") BETWEEN 1 AND 2000 AND instr("wording", char(0)) = 0),
  "owner" TEXT NOT NULL CHECK ("owner" = '' OR (length("owner") <= 200 AND instr("owner", char(0)) = 0)),
  "due" TEXT CHECK ("due" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("due") IS "due"),
  "outcome" TEXT NOT NULL CHECK ("outcome" = 'open' OR "outcome" = 'approved' OR "outcome" = 'amended' OR "outcome" = 'deferred' OR "outcome" = 'rejected'),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "risk" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "code" TEXT NOT NULL CHECK ("code" = '' OR (length("code") <= 20 AND instr("code", char(0)) = 0)),
  "title" TEXT NOT NULL CHECK (length("title") BETWEEN 1 AND 300 AND instr("title", char(0)) = 0),
  "cause" TEXT NOT NULL CHECK ("cause" = '' OR (length("cause") <= 20000 AND instr("cause", char(0)) = 0)),
  "event" TEXT NOT NULL CHECK ("event" = '' OR (length("event") <= 20000 AND instr("event", char(0)) = 0)),
  "effect" TEXT NOT NULL CHECK ("effect" = '' OR (length("effect") <= 20000 AND instr("effect", char(0)) = 0)),
  "likelihood" INTEGER NOT NULL CHECK ("likelihood" BETWEEN 1 AND 5),
  "impact" INTEGER NOT NULL CHECK ("impact" BETWEEN 1 AND 5),
  "response" TEXT CHECK ("response" = 'avoid' OR "response" = 'reduce' OR "response" = 'transfer' OR "response" = 'accept'),
  "mitigation" TEXT NOT NULL CHECK ("mitigation" = '' OR (length("mitigation") <= 20000 AND instr("mitigation", char(0)) = 0)),
  "trigger" TEXT NOT NULL CHECK ("trigger" = '' OR (length("trigger") <= 300 AND instr("trigger", char(0)) = 0)),
  "owner" TEXT NOT NULL CHECK ("owner" = '' OR (length("owner") <= 200 AND instr("owner", char(0)) = 0)),
  "residual_likelihood" INTEGER CHECK ("residual_likelihood" BETWEEN 1 AND 5),
  "residual_impact" INTEGER CHECK ("residual_impact" BETWEEN 1 AND 5),
  "status" TEXT NOT NULL CHECK ("status" = 'open' OR "status" = 'closed' OR "status" = 'happened'),
  "initiative_id" TEXT REFERENCES "initiative" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "scenario" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "title" TEXT NOT NULL CHECK (length("title") BETWEEN 1 AND 200 AND instr("title", char(0)) = 0),
  "description" TEXT NOT NULL CHECK ("description" = '' OR (length("description") <= 20000 AND instr("description", char(0)) = 0)),
  "money_cap" REAL CHECK ("money_cap" BETWEEN 0 AND 1000000000000000),
  "capacity_factor" REAL NOT NULL CHECK ("capacity_factor" BETWEEN 0 AND 10),
  "chosen" INTEGER NOT NULL CHECK ("chosen" BETWEEN 0 AND 1),
  "chosen_reason" TEXT NOT NULL CHECK ("chosen_reason" = '' OR (length("chosen_reason") <= 20000 AND instr("chosen_reason", char(0)) = 0)),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "scenario_initiative" (
  "scenario_id" TEXT NOT NULL REFERENCES "scenario" ("id") DEFERRABLE INITIALLY DEFERRED,
  "initiative_id" TEXT NOT NULL REFERENCES "initiative" ("id") DEFERRABLE INITIALLY DEFERRED,
  "included" INTEGER NOT NULL CHECK ("included" BETWEEN 0 AND 1),
  "wave_id" TEXT REFERENCES "wave" ("id") DEFERRABLE INITIALLY DEFERRED,
  "start" TEXT CHECK ("start" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("start") IS "start"),
  "finish" TEXT CHECK ("finish" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("finish") IS "finish"),
  PRIMARY KEY ("scenario_id", "initiative_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "scenario_weight" (
  "scenario_id" TEXT NOT NULL REFERENCES "scenario" ("id") DEFERRABLE INITIALLY DEFERRED,
  "criterion_id" TEXT NOT NULL REFERENCES "criterion" ("id") DEFERRABLE INITIALLY DEFERRED,
  "weight" REAL NOT NULL CHECK ("weight" BETWEEN 0 AND 100),
  PRIMARY KEY ("scenario_id", "criterion_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "score" (
  "initiative_id" TEXT NOT NULL REFERENCES "initiative" ("id") DEFERRABLE INITIALLY DEFERRED,
  "criterion_id" TEXT NOT NULL REFERENCES "criterion" ("id") DEFERRABLE INITIALLY DEFERRED,
  "value" REAL CHECK ("value" BETWEEN -1000000000000000 AND 1000000000000000),
  "reason" TEXT NOT NULL CHECK ("reason" = '' OR (length("reason") <= 4000 AND instr("reason", char(0)) = 0)),
  PRIMARY KEY ("initiative_id", "criterion_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "settings" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK ("id" = 'settings'),
  "spread_flag" INTEGER NOT NULL CHECK ("spread_flag" BETWEEN 1 AND 5),
  "confidence_high" REAL NOT NULL CHECK ("confidence_high" BETWEEN 0 AND 1),
  "confidence_medium" REAL NOT NULL CHECK ("confidence_medium" BETWEEN 0 AND 1),
  "confidence_low" REAL NOT NULL CHECK ("confidence_low" BETWEEN 0 AND 1),
  "capability_rule" TEXT NOT NULL CHECK ("capability_rule" = 'capped' OR "capability_rule" = 'mean' OR "capability_rule" = 'minimum'),
  "cap_allowance" REAL NOT NULL CHECK ("cap_allowance" BETWEEN 0 AND 5),
  "lens_weight_accountability" REAL NOT NULL CHECK ("lens_weight_accountability" BETWEEN 0 AND 100),
  "lens_weight_policy" REAL NOT NULL CHECK ("lens_weight_policy" BETWEEN 0 AND 100),
  "lens_weight_data" REAL NOT NULL CHECK ("lens_weight_data" BETWEEN 0 AND 100),
  "lens_weight_documentation" REAL NOT NULL CHECK ("lens_weight_documentation" BETWEEN 0 AND 100),
  "lens_weight_technology" REAL NOT NULL CHECK ("lens_weight_technology" BETWEEN 0 AND 100),
  "lens_weight_funding" REAL NOT NULL CHECK ("lens_weight_funding" BETWEEN 0 AND 100),
  "cascade_share" REAL NOT NULL CHECK ("cascade_share" BETWEEN 0 AND 1),
  "target_four_from" REAL NOT NULL CHECK ("target_four_from" BETWEEN 0 AND 100),
  "target_three_from" REAL NOT NULL CHECK ("target_three_from" BETWEEN 0 AND 100),
  "target_two_from" REAL NOT NULL CHECK ("target_two_from" BETWEEN 0 AND 100),
  "over_served_from" REAL NOT NULL CHECK ("over_served_from" BETWEEN 0 AND 5),
  "roll_up_coverage" REAL NOT NULL CHECK ("roll_up_coverage" BETWEEN 0 AND 1),
  "done_coverage" REAL NOT NULL CHECK ("done_coverage" BETWEEN 0 AND 1),
  "systemic_drop" REAL NOT NULL CHECK ("systemic_drop" BETWEEN 0 AND 5),
  "systemic_share" REAL NOT NULL CHECK ("systemic_share" BETWEEN 0 AND 1),
  "systemic_level" INTEGER NOT NULL CHECK ("systemic_level" BETWEEN 0 AND 5),
  "systemic_least_practices" INTEGER NOT NULL CHECK ("systemic_least_practices" BETWEEN 1 AND 500),
  "quadrant_rule" TEXT NOT NULL CHECK ("quadrant_rule" = 'fixed' OR "quadrant_rule" = 'median'),
  "quadrant_split" REAL NOT NULL CHECK ("quadrant_split" BETWEEN 1 AND 5),
  "must_share" REAL NOT NULL CHECK ("must_share" BETWEEN 0 AND 1),
  "ahp_consistency" REAL NOT NULL CHECK ("ahp_consistency" BETWEEN 0 AND 1),
  "stability_shift" REAL NOT NULL CHECK ("stability_shift" BETWEEN 0 AND 1),
  "stability_top" INTEGER NOT NULL CHECK ("stability_top" BETWEEN 1 AND 200),
  "load_amber" REAL NOT NULL CHECK ("load_amber" BETWEEN 0 AND 10),
  "load_red" REAL NOT NULL CHECK ("load_red" BETWEEN 0 AND 10),
  "discount_rate" REAL NOT NULL CHECK ("discount_rate" BETWEEN 0 AND 1),
  "risk_red_from" INTEGER NOT NULL CHECK ("risk_red_from" BETWEEN 1 AND 25),
  "risk_amber_from" INTEGER NOT NULL CHECK ("risk_amber_from" BETWEEN 1 AND 25),
  "supplier_weight_fit" REAL NOT NULL CHECK ("supplier_weight_fit" BETWEEN 0 AND 1),
  "supplier_weight_reliability" REAL NOT NULL CHECK ("supplier_weight_reliability" BETWEEN 0 AND 1),
  "supplier_weight_security" REAL NOT NULL CHECK ("supplier_weight_security" BETWEEN 0 AND 1),
  "supplier_weight_cost" REAL NOT NULL CHECK ("supplier_weight_cost" BETWEEN 0 AND 1),
  "supplier_weight_integration" REAL NOT NULL CHECK ("supplier_weight_integration" BETWEEN 0 AND 1),
  "supplier_weight_stability" REAL NOT NULL CHECK ("supplier_weight_stability" BETWEEN 0 AND 1),
  "progress_green_from" REAL NOT NULL CHECK ("progress_green_from" BETWEEN 0 AND 1),
  "progress_amber_from" REAL NOT NULL CHECK ("progress_amber_from" BETWEEN 0 AND 1),
  "raci_many_consulted" INTEGER NOT NULL CHECK ("raci_many_consulted" BETWEEN 1 AND 50),
  "raci_many_responsible" INTEGER NOT NULL CHECK ("raci_many_responsible" BETWEEN 1 AND 500),
  "raci_many_accountable" INTEGER NOT NULL CHECK ("raci_many_accountable" BETWEEN 1 AND 500),
  "most_top_goals" INTEGER NOT NULL CHECK ("most_top_goals" BETWEEN 1 AND 50),
  "most_major_bets" INTEGER NOT NULL CHECK ("most_major_bets" BETWEEN 1 AND 50)
, "agree_range" REAL NOT NULL DEFAULT 1 CHECK ("agree_range" BETWEEN 0 AND 5), "agree_within" REAL NOT NULL DEFAULT 1 CHECK ("agree_within" BETWEEN 0 AND 5), "agree_share" REAL NOT NULL DEFAULT 0.75 CHECK ("agree_share" BETWEEN 0 AND 1), "split_distance" INTEGER NOT NULL DEFAULT 2 CHECK ("split_distance" BETWEEN 1 AND 5), "split_share" REAL NOT NULL DEFAULT 0.3 CHECK ("split_share" BETWEEN 0 AND 0.5), "outlier_distance" INTEGER NOT NULL DEFAULT 2 CHECK ("outlier_distance" BETWEEN 1 AND 5), "outlier_most" INTEGER NOT NULL DEFAULT 2 CHECK ("outlier_most" BETWEEN 1 AND 50), "dissent_from" REAL NOT NULL DEFAULT 0.3 CHECK ("dissent_from" BETWEEN 0 AND 1), "fewest_raters" INTEGER NOT NULL DEFAULT 5 CHECK ("fewest_raters" BETWEEN 1 AND 50), "alpha_tentative_from" REAL NOT NULL DEFAULT 0.667 CHECK ("alpha_tentative_from" BETWEEN 0 AND 1), "alpha_reliable_from" REAL NOT NULL DEFAULT 0.8 CHECK ("alpha_reliable_from" BETWEEN 0 AND 1), "robustness_draws" INTEGER NOT NULL DEFAULT 10000 CHECK ("robustness_draws" BETWEEN 100 AND 100000), "robustness_seed" INTEGER NOT NULL DEFAULT 1 CHECK ("robustness_seed" BETWEEN 0 AND 2147483647), "weight_strength" REAL NOT NULL DEFAULT 50 CHECK ("weight_strength" BETWEEN 1 AND 100000), "solid_from" REAL NOT NULL DEFAULT 0.9 CHECK ("solid_from" BETWEEN 0 AND 1), "fairly_solid_from" REAL NOT NULL DEFAULT 0.7 CHECK ("fairly_solid_from" BETWEEN 0 AND 1), "money_shape" TEXT NOT NULL DEFAULT 'pert' CHECK ("money_shape" = 'triangular' OR "money_shape" = 'pert')) STRICT;

CREATE TABLE "snapshot" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "name" TEXT NOT NULL CHECK (length("name") BETWEEN 1 AND 200 AND instr("name", char(0)) = 0),
  "taken_on" TEXT NOT NULL CHECK ("taken_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("taken_on") IS "taken_on"),
  "revision" INTEGER NOT NULL CHECK ("revision" BETWEEN 0 AND 1000000000000),
  "note" TEXT NOT NULL CHECK ("note" = '' OR (length("note") <= 20000 AND instr("note", char(0)) = 0))
) STRICT;

CREATE TABLE "snapshot_content" (
  "snapshot_id" TEXT NOT NULL REFERENCES "snapshot" ("id") DEFERRABLE INITIALLY DEFERRED,
  "content" TEXT NOT NULL CHECK (octet_length("content") BETWEEN 1 AND 192000000),
  PRIMARY KEY ("snapshot_id")
) STRICT;

CREATE TABLE "stakeholder" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "name" TEXT NOT NULL CHECK (length("name") BETWEEN 1 AND 300 AND instr("name", char(0)) = 0),
  "size" INTEGER CHECK ("size" BETWEEN 0 AND 10000000),
  "impact" TEXT NOT NULL CHECK ("impact" = 'high' OR "impact" = 'medium' OR "impact" = 'low'),
  "influence" TEXT NOT NULL CHECK ("influence" = 'high' OR "influence" = 'medium' OR "influence" = 'low'),
  "awareness_now" INTEGER CHECK ("awareness_now" BETWEEN 1 AND 5),
  "awareness_wanted" INTEGER CHECK ("awareness_wanted" BETWEEN 1 AND 5),
  "attitude_now" INTEGER CHECK ("attitude_now" BETWEEN 1 AND 5),
  "attitude_wanted" INTEGER CHECK ("attitude_wanted" BETWEEN 1 AND 5),
  "meaning" TEXT NOT NULL CHECK ("meaning" = '' OR (length("meaning") <= 20000 AND instr("meaning", char(0)) = 0)),
  "key_message" TEXT NOT NULL CHECK ("key_message" = '' OR (length("key_message") <= 20000 AND instr("key_message", char(0)) = 0)),
  "ask" TEXT NOT NULL CHECK ("ask" = '' OR (length("ask") <= 20000 AND instr("ask", char(0)) = 0)),
  "owner" TEXT NOT NULL CHECK ("owner" = '' OR (length("owner") <= 200 AND instr("owner", char(0)) = 0)),
  "backup" TEXT NOT NULL CHECK ("backup" = '' OR (length("backup") <= 200 AND instr("backup", char(0)) = 0)),
  "shipped_key" TEXT NOT NULL CHECK ("shipped_key" = '' OR (length("shipped_key") <= 40 AND instr("shipped_key", char(0)) = 0)),
  "note" TEXT NOT NULL CHECK ("note" = '' OR (length("note") <= 20000 AND instr("note", char(0)) = 0)),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "statement" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "kind" TEXT NOT NULL CHECK ("kind" = 'businessVision' OR "kind" = 'businessMission' OR "kind" = 'itVision' OR "kind" = 'itMission' OR "kind" = 'itValue'),
  "wording" TEXT NOT NULL CHECK (length("wording") BETWEEN 1 AND 2000 AND instr("wording", char(0)) = 0),
  "source" TEXT NOT NULL CHECK ("source" = '' OR (length("source") <= 300 AND instr("source", char(0)) = 0)),
  "chosen" INTEGER NOT NULL CHECK ("chosen" BETWEEN 0 AND 1),
  "note" TEXT NOT NULL CHECK ("note" = '' OR (length("note") <= 20000 AND instr("note", char(0)) = 0)),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "statement_priority" (
  "statement_id" TEXT NOT NULL REFERENCES "statement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "business_priority_id" TEXT NOT NULL REFERENCES "business_priority" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("statement_id", "business_priority_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "statement_vote" (
  "statement_id" TEXT NOT NULL REFERENCES "statement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "participant_id" TEXT NOT NULL REFERENCES "participant" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("statement_id", "participant_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "supplier" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "name" TEXT NOT NULL CHECK (length("name") BETWEEN 1 AND 300 AND instr("name", char(0)) = 0),
  "service" TEXT NOT NULL CHECK ("service" = '' OR (length("service") <= 300 AND instr("service", char(0)) = 0)),
  "yearly_spend" REAL CHECK ("yearly_spend" BETWEEN 0 AND 1000000000000000),
  "renewal_date" TEXT CHECK ("renewal_date" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("renewal_date") IS "renewal_date"),
  "notice_days" REAL CHECK ("notice_days" BETWEEN 0 AND 3650),
  "owner" TEXT NOT NULL CHECK ("owner" = '' OR (length("owner") <= 200 AND instr("owner", char(0)) = 0)),
  "note" TEXT NOT NULL CHECK ("note" = '' OR (length("note") <= 20000 AND instr("note", char(0)) = 0)),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "supplier_score" (
  "supplier_id" TEXT NOT NULL REFERENCES "supplier" ("id") DEFERRABLE INITIALLY DEFERRED,
  "criterion" TEXT NOT NULL CHECK ("criterion" = 'fit' OR "criterion" = 'reliability' OR "criterion" = 'security' OR "criterion" = 'cost' OR "criterion" = 'integration' OR "criterion" = 'stability'),
  "value" INTEGER CHECK ("value" BETWEEN 1 AND 5),
  "note" TEXT NOT NULL CHECK ("note" = '' OR (length("note") <= 20000 AND instr("note", char(0)) = 0)),
  PRIMARY KEY ("supplier_id", "criterion")
) STRICT, WITHOUT ROWID;

CREATE TABLE "swot_item" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "kind" TEXT NOT NULL CHECK ("kind" = 'strength' OR "kind" = 'weakness' OR "kind" = 'opportunity' OR "kind" = 'threat'),
  "statement" TEXT NOT NULL CHECK (length("statement") BETWEEN 1 AND 1000 AND instr("statement", char(0)) = 0),
  "status" TEXT NOT NULL CHECK ("status" = 'draft' OR "status" = 'adopted' OR "status" = 'dropped'),
  "origin" TEXT NOT NULL CHECK ("origin" = '' OR (length("origin") <= 200 AND instr("origin", char(0)) = 0)),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "task" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "code" TEXT NOT NULL CHECK ("code" = '' OR (length("code") <= 20 AND instr("code", char(0)) = 0)),
  "initiative_id" TEXT REFERENCES "initiative" ("id") DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL CHECK (length("title") BETWEEN 1 AND 300 AND instr("title", char(0)) = 0),
  "deliverable" TEXT NOT NULL CHECK ("deliverable" = '' OR (length("deliverable") <= 20000 AND instr("deliverable", char(0)) = 0)),
  "start" TEXT CHECK ("start" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("start") IS "start"),
  "finish" TEXT CHECK ("finish" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("finish") IS "finish"),
  "effort_days" REAL CHECK ("effort_days" BETWEEN 0 AND 1000000),
  "constraint_id" TEXT REFERENCES "constraint" ("id") DEFERRABLE INITIALLY DEFERRED,
  "stage" TEXT CHECK ("stage" = 'day30' OR "stage" = 'day60' OR "stage" = 'day90' OR "stage" = 'month6' OR "stage" = 'month12'),
  "status" TEXT NOT NULL CHECK ("status" = 'open' OR "status" = 'underway' OR "status" = 'done' OR "status" = 'blocked' OR "status" = 'dropped'),
  "raci_agreed" INTEGER NOT NULL CHECK ("raci_agreed" BETWEEN 0 AND 1),
  "note" TEXT NOT NULL CHECK ("note" = '' OR (length("note") <= 20000 AND instr("note", char(0)) = 0)),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "team" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "name" TEXT NOT NULL CHECK (length("name") BETWEEN 1 AND 200 AND instr("name", char(0)) = 0),
  "lead" TEXT NOT NULL CHECK ("lead" = '' OR (length("lead") <= 200 AND instr("lead", char(0)) = 0)),
  "note" TEXT NOT NULL CHECK ("note" = '' OR (length("note") <= 20000 AND instr("note", char(0)) = 0)),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "team_capacity" (
  "team_id" TEXT NOT NULL REFERENCES "team" ("id") DEFERRABLE INITIALLY DEFERRED,
  "quarter_start" TEXT NOT NULL CHECK ("quarter_start" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("quarter_start") IS "quarter_start"),
  "days" REAL NOT NULL CHECK ("days" BETWEEN 0 AND 1000000),
  "overload_acceptance" TEXT NOT NULL CHECK ("overload_acceptance" = '' OR (length("overload_acceptance") <= 20000 AND instr("overload_acceptance", char(0)) = 0)),
  PRIMARY KEY ("team_id", "quarter_start")
) STRICT, WITHOUT ROWID;

CREATE TABLE "wave" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "title" TEXT NOT NULL CHECK (length("title") BETWEEN 1 AND 200 AND instr("title", char(0)) = 0),
  "purpose" TEXT NOT NULL CHECK ("purpose" = '' OR (length("purpose") <= 20000 AND instr("purpose", char(0)) = 0)),
  "start" TEXT CHECK ("start" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("start") IS "start"),
  "finish" TEXT CHECK ("finish" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("finish") IS "finish"),
  "money_cap" REAL CHECK ("money_cap" BETWEEN 0 AND 1000000000000000),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT;

CREATE TABLE "workbook" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK ("id" = 'workbook'),
  "title" TEXT NOT NULL CHECK (length("title") BETWEEN 1 AND 200 AND instr("title", char(0)) = 0),
  "organisation" TEXT NOT NULL CHECK ("organisation" = '' OR (length("organisation") <= 200 AND instr("organisation", char(0)) = 0)),
  "scope" TEXT NOT NULL CHECK ("scope" = '' OR (length("scope") <= 20000 AND instr("scope", char(0)) = 0)),
  "purpose" TEXT NOT NULL CHECK ("purpose" = '' OR (length("purpose") <= 20000 AND instr("purpose", char(0)) = 0)),
  "decision_wanted" TEXT NOT NULL CHECK ("decision_wanted" = '' OR (length("decision_wanted") <= 20000 AND instr("decision_wanted", char(0)) = 0)),
  "decision_date" TEXT CHECK ("decision_date" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("decision_date") IS "decision_date"),
  "path" TEXT NOT NULL CHECK ("path" = 'quick' OR "path" = 'full'),
  "practice_set" TEXT NOT NULL CHECK ("practice_set" = 'quick' OR "practice_set" = 'core' OR "practice_set" = 'extended' OR "practice_set" = 'own'),
  "horizon_start" TEXT CHECK ("horizon_start" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("horizon_start") IS "horizon_start"),
  "horizon_quarters" INTEGER NOT NULL CHECK ("horizon_quarters" BETWEEN 1 AND 40),
  "currency" TEXT NOT NULL CHECK ("currency" = '' OR (length("currency") <= 3 AND instr("currency", char(0)) = 0)),
  "fiscal_start_month" INTEGER NOT NULL CHECK ("fiscal_start_month" BETWEEN 1 AND 12),
  "locale" TEXT NOT NULL CHECK ("locale" = '' OR (length("locale") <= 35 AND instr("locale", char(0)) = 0)),
  "paper" TEXT NOT NULL CHECK ("paper" = 'A4' OR "paper" = 'Letter'),
  "confidentiality" TEXT NOT NULL CHECK ("confidentiality" = '' OR (length("confidentiality") <= 100 AND instr("confidentiality", char(0)) = 0)),
  "logo_id" TEXT REFERENCES "image" ("id") DEFERRABLE INITIALLY DEFERRED
, "house_colour" TEXT NOT NULL DEFAULT '' CHECK ("house_colour" = '' OR (length("house_colour") <= 7 AND instr("house_colour", char(0)) = 0)), "house_accent" TEXT NOT NULL DEFAULT '' CHECK ("house_accent" = '' OR (length("house_accent") <= 7 AND instr("house_accent", char(0)) = 0)), "cover_text" TEXT NOT NULL DEFAULT '' CHECK ("cover_text" = '' OR (length("cover_text") <= 600 AND instr("cover_text", char(0)) = 0)), "house_font" TEXT NOT NULL DEFAULT 'inter' CHECK ("house_font" = 'inter' OR "house_font" = 'bitter')) STRICT;
