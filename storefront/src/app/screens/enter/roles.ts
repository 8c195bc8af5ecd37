import type { MemberRole } from '#contracts'

export const roleWords: Record<MemberRole, string> = {
  leader: 'encargada',
  treasurer: 'tesorera',
  member: 'socia',
  helper: 'ayudante de la asociación',
}
