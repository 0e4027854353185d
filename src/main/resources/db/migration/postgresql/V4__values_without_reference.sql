-- That the names of the values are there is found by the verification; to look them up for every entry cost a quarter of a write.
alter table log_entry drop constraint log_entry_values_used_fkey;
