import type { Dress } from './lib/page.ts'
import type { Visit } from './lib/cache/visit.ts'

declare global {
  namespace App {
    interface Locals {
      visit: Visit
      dress: Dress | null
    }
  }
}
