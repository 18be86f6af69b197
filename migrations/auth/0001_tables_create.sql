-- Who may do what, in which organization.

-- Global by verified e-mail. Visible to its own person (app.user) and to organizations it belongs to.
CREATE TABLE users (
  user_id uuid PRIMARY KEY,
  email text NOT NULL CHECK (email = lower(email)),
  display_name text NOT NULL,
  -- PHC string of Argon2id.
  password_phc text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT users_email_key UNIQUE (email)
);

CREATE TABLE organizations (
  org_id uuid PRIMARY KEY,
  slug text NOT NULL CHECK (slug ~ '^[a-z][a-z0-9-]{1,38}[a-z0-9]$'),
  name text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT organizations_slug_key UNIQUE (slug)
);
SELECT protect('organizations', 'SELECT, INSERT, UPDATE');

CREATE TABLE subscriptions (
  org_id uuid NOT NULL REFERENCES organizations,
  app text NOT NULL CHECK (app IN ('GOVERNANCE', 'TRACEABILITY', 'TASKS')),
  started_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz,
  PRIMARY KEY (org_id, app)
);
SELECT protect('subscriptions', 'SELECT, INSERT, UPDATE');

CREATE TABLE memberships (
  org_id uuid NOT NULL REFERENCES organizations,
  user_id uuid NOT NULL REFERENCES users,
  joined_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (org_id, user_id)
);
SELECT protect('memberships', 'SELECT, INSERT, UPDATE, DELETE');

CREATE TABLE membership_roles (
  org_id uuid NOT NULL,
  user_id uuid NOT NULL,
  role text NOT NULL CHECK (role IN ('OWNER', 'ADMIN', 'MANAGER', 'DEVELOPER', 'OPERATOR', 'AUDITOR', 'VIEWER')),
  PRIMARY KEY (org_id, user_id, role),
  FOREIGN KEY (org_id, user_id) REFERENCES memberships ON DELETE CASCADE
);
-- UPDATE, because owners are locked before one of them is changed.
SELECT protect('membership_roles', 'SELECT, INSERT, UPDATE, DELETE');

ALTER TABLE users ENABLE ROW LEVEL SECURITY;
ALTER TABLE users FORCE ROW LEVEL SECURITY;
CREATE POLICY person ON users AS RESTRICTIVE FOR ALL TO tracegate_app
  USING (
    user_id = (nullif(current_setting('app.user', true), ''))::uuid
    OR user_id IN (SELECT m.user_id FROM memberships m WHERE m.org_id = (nullif(current_setting('app.org', true), ''))::uuid))
  WITH CHECK (user_id = (nullif(current_setting('app.user', true), ''))::uuid);
CREATE POLICY application ON users AS PERMISSIVE FOR ALL TO tracegate_app USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON users TO tracegate_app;

-- One sign-in on one device. A refresh token is an HMAC over (session, counter) under the session's key; no token is stored.
CREATE TABLE sessions (
  org_id uuid NOT NULL,
  session_id uuid NOT NULL,
  user_id uuid NOT NULL,
  -- Key of this session's refresh tokens, wrapped with the master key.
  refresh_key bytea NOT NULL,
  -- Counter of the newest refresh token given out.
  refresh_counter bigint NOT NULL DEFAULT 0,
  -- When that token was given out: the grace for its predecessor starts here.
  refreshed_at timestamptz NOT NULL,
  device text NOT NULL,
  address text NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  ended_at timestamptz,
  ended_reason text,
  PRIMARY KEY (org_id, session_id),
  FOREIGN KEY (org_id, user_id) REFERENCES memberships ON DELETE CASCADE,
  CHECK ((ended_at IS NULL) = (ended_reason IS NULL))
);
SELECT protect('sessions', 'SELECT, INSERT, UPDATE');

CREATE TABLE api_keys (
  org_id uuid NOT NULL REFERENCES organizations,
  api_key_id uuid NOT NULL,
  label text NOT NULL,
  -- SHA-256 of the secret: it has 256 bits of its own, so no slow hash is needed.
  secret_hash bytea NOT NULL,
  -- Numbers of tracegate.options.v1.Permission.
  scopes integer[] NOT NULL,
  creator_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz,
  revoked_at timestamptz,
  last_used_at timestamptz,
  PRIMARY KEY (org_id, api_key_id)
);
SELECT protect('api_keys', 'SELECT, INSERT, UPDATE');
CREATE UNIQUE INDEX api_keys_live_label_key ON api_keys (org_id, label) WHERE revoked_at IS NULL;

CREATE TABLE invitations (
  org_id uuid NOT NULL REFERENCES organizations,
  invitation_id uuid NOT NULL,
  email text NOT NULL CHECK (email = lower(email)),
  roles text[] NOT NULL,
  token_hash bytea NOT NULL,
  inviter_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  accepted_at timestamptz,
  PRIMARY KEY (org_id, invitation_id)
);
SELECT protect('invitations', 'SELECT, INSERT, UPDATE');

-- A sign-up waiting for its link. Visible to whoever holds the token (app.token, hex of its SHA-256), to nobody else.
CREATE TABLE signups (
  token_hash bytea PRIMARY KEY,
  email text NOT NULL CHECK (email = lower(email)),
  display_name text NOT NULL,
  password_phc text NOT NULL,
  organization_name text NOT NULL,
  organization_slug text NOT NULL,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE signups ENABLE ROW LEVEL SECURITY;
ALTER TABLE signups FORCE ROW LEVEL SECURITY;
CREATE POLICY token_holder ON signups AS RESTRICTIVE FOR ALL TO tracegate_app
  USING (token_hash = decode(nullif(current_setting('app.token', true), ''), 'hex'))
  WITH CHECK (token_hash = decode(nullif(current_setting('app.token', true), ''), 'hex'));
CREATE POLICY application ON signups AS PERMISSIVE FOR ALL TO tracegate_app USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, DELETE ON signups TO tracegate_app;

-- Whose cached identity is void: ids only, no content; read by every replica, kept for an hour.
CREATE TABLE revocations (
  revocation_id uuid PRIMARY KEY,
  subject_id uuid NOT NULL,
  revoked_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX revocations_time_idx ON revocations (revoked_at);
ALTER TABLE revocations ENABLE ROW LEVEL SECURITY;
ALTER TABLE revocations FORCE ROW LEVEL SECURITY;
CREATE POLICY application ON revocations AS PERMISSIVE FOR ALL TO tracegate_app USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, DELETE ON revocations TO tracegate_app;

-- The development mailbox (environment `dev` only). Mail is addressed to a person, not to an organization.
CREATE TABLE development_mails (
  mail_id uuid PRIMARY KEY,
  email text NOT NULL,
  subject text NOT NULL,
  body text NOT NULL,
  link text NOT NULL,
  sent_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX development_mails_email_idx ON development_mails (email, sent_at DESC);
ALTER TABLE development_mails ENABLE ROW LEVEL SECURITY;
ALTER TABLE development_mails FORCE ROW LEVEL SECURITY;
CREATE POLICY application ON development_mails AS PERMISSIVE FOR ALL TO tracegate_app USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, DELETE ON development_mails TO tracegate_app;

-- Before the organization is known: ids only, never rows.
CREATE POLICY resolver ON users FOR SELECT TO tracegate_resolver USING (true);
CREATE POLICY resolver ON organizations FOR SELECT TO tracegate_resolver USING (true);
CREATE POLICY resolver ON memberships FOR SELECT TO tracegate_resolver USING (true);
CREATE POLICY resolver ON api_keys FOR SELECT TO tracegate_resolver USING (true);
CREATE POLICY resolver ON invitations FOR SELECT TO tracegate_resolver USING (true);
GRANT SELECT (user_id, email) ON users TO tracegate_resolver;
GRANT SELECT (org_id, slug) ON organizations TO tracegate_resolver;
GRANT SELECT (org_id, user_id) ON memberships TO tracegate_resolver;
GRANT SELECT (org_id, api_key_id) ON api_keys TO tracegate_resolver;
GRANT SELECT (org_id, invitation_id, token_hash) ON invitations TO tracegate_resolver;

CREATE FUNCTION user_by_email(wanted text) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$ SELECT user_id FROM users WHERE email = lower(wanted) $$;

CREATE FUNCTION org_by_slug(wanted text) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$ SELECT org_id FROM organizations WHERE slug = wanted $$;

CREATE FUNCTION orgs_of_user(wanted uuid) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$ SELECT org_id FROM memberships WHERE user_id = wanted ORDER BY org_id $$;

CREATE FUNCTION org_of_api_key(wanted uuid) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$ SELECT org_id FROM api_keys WHERE api_key_id = wanted $$;

CREATE FUNCTION org_of_invitation(wanted bytea) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$ SELECT org_id FROM invitations WHERE token_hash = wanted $$;

ALTER FUNCTION user_by_email(text) OWNER TO tracegate_resolver;
ALTER FUNCTION org_by_slug(text) OWNER TO tracegate_resolver;
ALTER FUNCTION orgs_of_user(uuid) OWNER TO tracegate_resolver;
ALTER FUNCTION org_of_api_key(uuid) OWNER TO tracegate_resolver;
ALTER FUNCTION org_of_invitation(bytea) OWNER TO tracegate_resolver;
CREATE INDEX memberships_user_idx ON memberships (user_id);
CREATE UNIQUE INDEX invitations_token_key ON invitations (token_hash);
CREATE UNIQUE INDEX api_keys_id_key ON api_keys (api_key_id);
