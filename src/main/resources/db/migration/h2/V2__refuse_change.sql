create trigger log_values_kept before update, delete on log_values for each row call 'heng.decisionlog.RefuseChange';
create trigger log_entry_kept before update, delete on log_entry for each row call 'heng.decisionlog.RefuseChange';
create trigger log_payload_kept before update, delete on log_payload for each row call 'heng.decisionlog.RefuseChange';
create trigger log_seal_kept before update, delete on log_seal for each row call 'heng.decisionlog.RefuseChange';
