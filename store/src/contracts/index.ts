export type * from './catalog.ts'
export type * from './shop.ts'
export type * from './purchase.ts'
export type * from './group.ts'
