import type { User } from '../payload-types.ts'

export type Role = User['role']
type Someone = { role?: Role | null } | null | undefined

export const isAdmin = (user: Someone): boolean => user?.role === 'admin'
export const isEditor = (user: Someone): boolean => isAdmin(user) || user?.role === 'editor'
export const isAuthor = (user: Someone): boolean => user?.role === 'author'
/** Writes courses and their lessons, and no other text. */
export const isTrainer = (user: Someone): boolean => user?.role === 'trainer'
export const isStaff = (user: Someone): boolean => isEditor(user) || isAuthor(user) || isTrainer(user)
