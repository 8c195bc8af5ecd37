/**
 * What keeps a server that draws pictures from holding on to the memory that it once had, at no cost that can be
 * measured per request (docs/measurements.md). V8 would give what was just made up to 134 MB on a machine with much
 * memory, and glibc, once it has seen big pieces, keeps them for itself.
 */
export const leanNode = [process.execPath, '--max-semi-space-size=16']
export const leanMemory = { MALLOC_TRIM_THRESHOLD_: '131072', MALLOC_MMAP_THRESHOLD_: '131072' }
