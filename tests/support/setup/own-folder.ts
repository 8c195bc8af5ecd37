import { env } from '../env.ts'

// Each folder's tests run as if called from it, wherever they are called from.
if (env.folder) process.chdir(env.folder)
