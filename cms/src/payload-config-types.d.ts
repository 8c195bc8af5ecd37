import type { Config } from './payload-types.ts'

declare module 'payload' {
  // An interface can only be told of by another one.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  export interface GeneratedTypes extends Config {}
}
