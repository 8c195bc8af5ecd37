import type { MemberRole } from './home.ts'

/** What she is in a group, as everybody reads it. */
export const roleWords: Record<MemberRole, string> = {
  leader: 'encargada',
  treasurer: 'tesorera',
  member: 'socia',
  helper: 'ayudante de la asociación',
}
