-- Templates, and the long work on them.

-- Uploaded files by their hash: the same file twice is stored once.
CREATE TABLE files (
  org_id uuid NOT NULL,
  sha256 bytea NOT NULL CHECK (length(sha256) = 32),
  content bytea NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (org_id, sha256)
);
SELECT protect('files', 'SELECT, INSERT');

-- An upload in unary steps, until it is finished or an hour old.
CREATE TABLE uploads (
  org_id uuid NOT NULL,
  upload_id uuid NOT NULL,
  actor_id uuid NOT NULL,
  request_id uuid NOT NULL,
  file_name text NOT NULL,
  title text NOT NULL,
  size_bytes bigint NOT NULL CHECK (size_bytes > 0),
  sha256 bytea NOT NULL,
  received_bytes bigint NOT NULL DEFAULT 0 CHECK (received_bytes >= 0 AND received_bytes <= size_bytes),
  -- Set by FinishUpload, in the transaction that stores the template and lets go of the chunks.
  template_id uuid,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, upload_id),
  CONSTRAINT uploads_request_key UNIQUE (org_id, actor_id, request_id)
);
CREATE INDEX uploads_age_idx ON uploads (org_id, created_at);
SELECT protect('uploads', 'SELECT, INSERT, UPDATE, DELETE');

CREATE TABLE upload_chunks (
  org_id uuid NOT NULL,
  upload_id uuid NOT NULL,
  start_byte bigint NOT NULL,
  content bytea NOT NULL,
  PRIMARY KEY (org_id, upload_id, start_byte),
  FOREIGN KEY (org_id, upload_id) REFERENCES uploads ON DELETE CASCADE
);
SELECT protect('upload_chunks', 'SELECT, INSERT, DELETE');

CREATE TABLE templates (
  org_id uuid NOT NULL,
  template_id uuid NOT NULL,
  title text NOT NULL,
  file_name text NOT NULL,
  size_bytes bigint NOT NULL,
  sha256 bytea NOT NULL,
  state text NOT NULL CHECK (state IN ('UPLOADED', 'PARSING', 'READY', 'FAILED')),
  parse_task_id uuid NOT NULL,
  failure text,
  uploader_id uuid NOT NULL,
  -- tracegate.tasks.v1.PrivacySummary, once READY.
  privacy bytea,
  section_count integer NOT NULL DEFAULT 0,
  field_count integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, template_id),
  FOREIGN KEY (org_id, sha256) REFERENCES files,
  CONSTRAINT templates_failure_check CHECK ((state = 'FAILED') = (failure IS NOT NULL)),
  CONSTRAINT templates_privacy_check CHECK ((state = 'READY') = (privacy IS NOT NULL))
);
SELECT protect('templates', 'SELECT, INSERT, UPDATE');

CREATE TABLE template_sections (
  org_id uuid NOT NULL,
  template_id uuid NOT NULL,
  section_index integer NOT NULL,
  heading text NOT NULL,
  level integer NOT NULL,
  PRIMARY KEY (org_id, template_id, section_index),
  FOREIGN KEY (org_id, template_id) REFERENCES templates
);
SELECT protect('template_sections', 'SELECT, INSERT, DELETE');

CREATE TABLE template_fields (
  org_id uuid NOT NULL,
  template_id uuid NOT NULL,
  field_index integer NOT NULL,
  section_index integer NOT NULL,
  label text NOT NULL,
  kind text NOT NULL,
  -- tracegate.tasks.v1.Field, whole.
  field bytea NOT NULL,
  PRIMARY KEY (org_id, template_id, field_index),
  FOREIGN KEY (org_id, template_id) REFERENCES templates
);
SELECT protect('template_fields', 'SELECT, INSERT, DELETE');

CREATE TABLE tasks (
  org_id uuid NOT NULL,
  task_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('TEMPLATE_PARSE')),
  subject_id uuid NOT NULL,
  state text NOT NULL CHECK (state IN ('QUEUED', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED', 'DEAD_LETTERED')),
  progress_percent integer NOT NULL DEFAULT 0 CHECK (progress_percent BETWEEN 0 AND 100),
  step text NOT NULL DEFAULT '',
  attempt integer NOT NULL DEFAULT 0,
  attempt_max integer NOT NULL CHECK (attempt_max > 0),
  -- How often a person has tried it again; each time the gate is asked anew.
  retry_count integer NOT NULL DEFAULT 0,
  -- Where its worker last died, and how many workers died just there: a task that kills its workers is not given to more.
  death_step text,
  death_percent integer,
  death_count integer NOT NULL DEFAULT 0,
  -- The fence: every write of a worker names the lease it holds, and fails if another has claimed since.
  lease_token uuid,
  lease_until timestamptz,
  cancel_requested_at timestamptz,
  failure text,
  requester_id uuid NOT NULL,
  -- The requester as the services see callers, so that the work runs with their permissions.
  requester bytea NOT NULL,
  created_at timestamptz NOT NULL,
  started_at timestamptz,
  ended_at timestamptz,
  PRIMARY KEY (org_id, task_id),
  CONSTRAINT tasks_lease_check CHECK ((state = 'RUNNING') = (lease_token IS NOT NULL AND lease_until IS NOT NULL)),
  CONSTRAINT tasks_end_check CHECK ((state IN ('QUEUED', 'RUNNING')) = (ended_at IS NULL)),
  CONSTRAINT tasks_failure_check CHECK ((state IN ('FAILED', 'DEAD_LETTERED')) = (failure IS NOT NULL))
);
SELECT protect('tasks', 'SELECT, INSERT, UPDATE');
CREATE INDEX tasks_subject_idx ON tasks (org_id, subject_id, task_id);
CREATE INDEX tasks_state_idx ON tasks (org_id, state, task_id);

-- Results of finished steps: a retry goes on after them.
CREATE TABLE task_steps (
  org_id uuid NOT NULL,
  task_id uuid NOT NULL,
  step text NOT NULL,
  result bytea NOT NULL,
  finished_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (org_id, task_id, step),
  FOREIGN KEY (org_id, task_id) REFERENCES tasks
);
SELECT protect('task_steps', 'SELECT, INSERT');
