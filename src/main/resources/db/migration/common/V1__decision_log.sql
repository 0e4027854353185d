-- The log: one chain of entries, each holding the hash of the one before it. Nothing in these four tables is ever changed.
create table log_values (
    fingerprint bytea primary key,
    parameters  varchar(20000) not null
);

create table log_entry (
    sequence     bigint primary key,
    kind         varchar(10) not null,
    id           uuid not null unique,
    about        uuid,
    recorded_at  timestamp(6) with time zone not null,
    household    uuid,
    caller       varchar(200) not null,
    rulebook     varchar(71) not null,
    as_of        date,
    jurisdiction varchar(6),
    community    varchar(5),
    outcomes     varchar(4000) not null,
    values_used  bytea references log_values (fingerprint),
    payload      bytea not null,
    previous     bytea not null,
    hash         bytea not null
);
create index log_entry_household on log_entry (household, sequence);
create index log_entry_recorded on log_entry (recorded_at);

create table log_payload (
    sequence bigint primary key references log_entry (sequence),
    sealed   bytea not null
);

create table log_seal (
    last      bigint primary key references log_entry (sequence),
    entries   integer not null,
    hash      bytea not null,
    sealed_at timestamp(6) with time zone not null,
    mac       bytea not null
);

-- Beside the log: who a pseudonym is and the key to its payloads. Erasing a household deletes its rows here, and only here.
create table log_household (
    pseudonym uuid primary key,
    lookup    bytea not null unique,
    sealed    bytea not null,
    keys      varchar(40) not null
);

create table log_person (
    lookup    bytea not null,
    household uuid not null references log_household (pseudonym),
    sealed    bytea not null,
    keys      varchar(40) not null,
    primary key (lookup, household)
);
create index log_person_household on log_person (household);
