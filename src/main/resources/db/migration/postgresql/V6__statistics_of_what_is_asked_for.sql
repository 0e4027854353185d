-- The server samples a growing table again and again to plan what is asked of it, and sorts every column of the sample. By hashes
-- and payloads nothing is asked but whether they are equal, or nothing at all; of the rest a tenth of the usual sample tells as
-- much.
alter table log_entry
    alter column id set statistics 0,
    alter column about set statistics 0,
    alter column caller set statistics 0,
    alter column values_used set statistics 0,
    alter column payload set statistics 0,
    alter column previous set statistics 0,
    alter column hash set statistics 0,
    alter column sequence set statistics 10,
    alter column kind set statistics 10,
    alter column recorded_at set statistics 10,
    alter column household set statistics 10,
    alter column rulebook set statistics 10,
    alter column as_of set statistics 10,
    alter column jurisdiction set statistics 10,
    alter column community set statistics 10,
    alter column outcomes set statistics 10;
alter table log_payload
    alter column sequence set statistics 10,
    alter column sealed set statistics 0;
