import type { OrganizationCard } from '#contracts'
import { count } from '../../lib/format.ts'

export const associationLead = (groups: OrganizationCard[], province: string | null) =>
  `Junta a ${count(groups.length, 'grupo')}${province ? ` de la provincia de ${province}` : ''}: aprueba lo que se publica, reúne los pedidos y paga a cada grupo.`

export const associationWhere = ({ commune }: OrganizationCard) =>
  `Asociación provincial${commune ? `, ${commune}` : ''}`
