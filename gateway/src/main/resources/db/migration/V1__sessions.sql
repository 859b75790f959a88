-- Bodies are encrypted with a key made from HILO_SECRET_KEY.
create table sessions (
    id          bytea primary key,      -- SHA-256 of the cookie's value: who reads this table cannot use it to sign in
    body        bytea       not null,
    expires_at  timestamptz not null
);

create index sessions_expiry on sessions (expires_at);

-- What identity-service gave for a session. Apart from the session: requests that run at the same time
-- refresh one row under a lock, and never overwrite a new refresh token with an old one.
create table session_tokens (
    id          uuid primary key,
    body        bytea       not null,
    expires_at  timestamptz not null
);

create index session_tokens_expiry on session_tokens (expires_at);

grant select, insert, update, delete on sessions, session_tokens to hilo_gateway_api;
