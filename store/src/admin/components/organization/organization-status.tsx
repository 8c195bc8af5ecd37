import { Text } from '@medusajs/ui'
import { day } from '../../../kernel/text/format'
import type { Organization } from '../../lib/types'
import { STATUSES } from '../../lib/words'
import { StatusWord } from '../ui/status-word'

export function OrganizationStatus({ organization }: { organization: Organization }) {
  const { status, back_on, pause_note } = organization
  const why = [back_on && `Vuelve el ${day(back_on)}`, pause_note].filter(Boolean).join('. ')
  return (
    <div>
      <StatusWord badge={STATUSES[status]} />
      {status === 'paused' && why && (
        <Text size="xsmall" className="text-ui-fg-subtle max-w-56 truncate" title={why}>
          {why}
        </Text>
      )}
    </div>
  )
}
