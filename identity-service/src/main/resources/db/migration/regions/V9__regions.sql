alter table organisations
    add column locale    text    not null default 'es' check (locale in ('es', 'en')),
    add column time_zone text    not null default 'America/Bogota',
    add column currency  text    not null default 'COP' check (currency ~ '^[A-Z]{3}$'),
    add column country   text    not null default 'CO' check (country ~ '^[A-Z]{2}$'),
    add column version   integer not null default 1;

alter table users add column time_zone text not null default 'America/Bogota';
alter table users alter column time_zone drop default;

alter table roles add column version integer not null default 1;
