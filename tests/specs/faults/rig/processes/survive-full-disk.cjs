// Preloaded into a store: the limit by which a test plays a full disk also sends a signal, which a full disk does not.
process.on('SIGXFSZ', () => {})
