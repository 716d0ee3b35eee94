// Loaded into the web server: when the command that started it is killed outright, it leaves too
// and frees its port.
process.on('disconnect', () => process.exit());
