import { ensureStack } from './own-stack.ts'

/** One stack for all integration tests. */
export default async function globalSetup() {
  return ensureStack()
}
