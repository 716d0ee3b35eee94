-- The queue of the job that looks for dossier alerts: the application's role makes none.
SELECT pgboss.create_queue('raise-alerts', '{"policy":"standard"}');
