import { env } from '../env.ts'

// Each folder's tests run as if called from it, whoever calls them.
if (env.folder) process.chdir(env.folder)
