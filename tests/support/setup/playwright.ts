import { ensureStack } from './own-stack.ts'

/** Playwright calls what this returns when the run ends. */
export default async function globalSetup() {
  return ensureStack()
}
