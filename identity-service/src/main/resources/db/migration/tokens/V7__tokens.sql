create table signing_keys (
    id          text primary key,
    -- The private key as a JWK, AES-256-GCM under a key derived from HILO_SECRET_KEY, in base64.
    sealed      text not null,
    created_at  timestamptz not null,
    -- Published before it signs, so that every replica and every reader knows it by then.
    signs_from  timestamptz not null
);

grant select, insert, delete on signing_keys to hilo_identity_stream;

-- As Spring Authorization Server 7.1 expects them.
create table oauth2_registered_client (
    id                            varchar(100) not null primary key,
    client_id                     varchar(100) not null unique,
    client_id_issued_at           timestamptz default current_timestamp not null,
    client_secret                 varchar(200),
    client_secret_expires_at      timestamptz,
    client_name                   varchar(200) not null,
    client_authentication_methods varchar(1000) not null,
    authorization_grant_types     varchar(1000) not null,
    redirect_uris                 varchar(1000),
    post_logout_redirect_uris     varchar(1000),
    scopes                        varchar(1000) not null,
    client_settings               varchar(2000) not null,
    token_settings                varchar(2000) not null
);

create table oauth2_authorization (
    id                            varchar(100) not null primary key,
    registered_client_id          varchar(100) not null,
    principal_name                varchar(200) not null,
    authorization_grant_type      varchar(100) not null,
    authorized_scopes             varchar(1000),
    attributes                    text,
    state                         varchar(500),
    authorization_code_value      text,
    authorization_code_issued_at  timestamptz,
    authorization_code_expires_at timestamptz,
    authorization_code_metadata   text,
    access_token_value            text,
    access_token_issued_at        timestamptz,
    access_token_expires_at       timestamptz,
    access_token_metadata         text,
    access_token_type             varchar(100),
    access_token_scopes           varchar(1000),
    oidc_id_token_value           text,
    oidc_id_token_issued_at       timestamptz,
    oidc_id_token_expires_at      timestamptz,
    oidc_id_token_metadata        text,
    refresh_token_value           text,
    refresh_token_issued_at       timestamptz,
    refresh_token_expires_at      timestamptz,
    refresh_token_metadata        text,
    user_code_value               text,
    user_code_issued_at           timestamptz,
    user_code_expires_at          timestamptz,
    user_code_metadata            text,
    device_code_value             text,
    device_code_issued_at         timestamptz,
    device_code_expires_at        timestamptz,
    device_code_metadata          text
);

-- Tokens are looked up by equality and may be longer than a b-tree entry can be.
create index oauth2_authorization_by_code on oauth2_authorization using hash (authorization_code_value);
create index oauth2_authorization_by_access_token on oauth2_authorization using hash (access_token_value);
create index oauth2_authorization_by_refresh_token on oauth2_authorization using hash (refresh_token_value);
create index oauth2_authorization_by_id_token on oauth2_authorization using hash (oidc_id_token_value);
create index oauth2_authorization_by_state on oauth2_authorization using hash (state);
create index oauth2_authorization_by_principal on oauth2_authorization (principal_name);

grant select, insert, update, delete on oauth2_registered_client, oauth2_authorization to hilo_identity_stream;
