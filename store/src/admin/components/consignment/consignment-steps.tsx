import { Heading, Text } from '@medusajs/ui'
import { moment } from '../../../kernel/text/format'
import { actorWords } from '../../lib/consignment-step'
import type { Consignment } from '../../lib/types'
import { STEPS } from '../../lib/words'

export function ConsignmentSteps({ consignment }: { consignment: Consignment }) {
  return (
    <section>
      <Heading level="h3">Qué ha pasado</Heading>
      <ol className="flex flex-col gap-y-2 pt-2">
        {consignment.steps.map(({ state, actor, at }) => (
          <li key={`${state}-${at}`} className="border-ui-border-strong border-l-2 pl-3">
            <Text size="small" weight="plus">
              {STEPS[state]}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {moment(at)} · {actorWords(actor)}
            </Text>
          </li>
        ))}
      </ol>
    </section>
  )
}
