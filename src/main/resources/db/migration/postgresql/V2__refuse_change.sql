create function log_refuse_change() returns trigger language plpgsql as
    $$ begin raise exception 'the decision log is never changed'; end $$;
create trigger log_values_kept before update or delete or truncate on log_values execute function log_refuse_change();
create trigger log_entry_kept before update or delete or truncate on log_entry execute function log_refuse_change();
create trigger log_payload_kept before update or delete or truncate on log_payload execute function log_refuse_change();
create trigger log_seal_kept before update or delete or truncate on log_seal execute function log_refuse_change();
