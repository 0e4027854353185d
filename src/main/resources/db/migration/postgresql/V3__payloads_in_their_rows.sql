-- Payloads are packed and sealed: to compress them again is in vain, and most are small enough to stay where they are.
alter table log_payload alter column sealed set storage external;
alter table log_payload set (toast_tuple_target = 8160);
