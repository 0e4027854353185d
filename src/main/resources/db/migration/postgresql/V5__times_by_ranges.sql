-- Entries stand in the order of their times but for moments: ranges of pages are enough to find a time, and cost an entry nothing.
drop index log_entry_recorded;
create index log_entry_recorded on log_entry using brin (recorded_at) with (pages_per_range = 16, autosummarize = on);
