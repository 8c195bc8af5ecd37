import { StatusBadge } from '@medusajs/ui'
import type { Badge } from '../../lib/words'

export function StatusWord({ badge }: { badge: Badge }) {
  return (
    <StatusBadge color={badge.color} className="whitespace-nowrap">
      {badge.text}
    </StatusBadge>
  )
}
