import type { GroupConsignment } from '#contracts'
import { clock } from '../../../lib/format.ts'
import { Day } from '../../ui/values.tsx'
import { stepWords } from './words.ts'

/** What happened to it so far. */
export const ConsignmentSteps = ({
  consignment,
  isOpen,
}: {
  consignment: GroupConsignment
  isOpen?: boolean
}) => (
  <details class="why" open={isOpen}>
    <summary>Cómo ha ido</summary>
    <ol>
      {consignment.steps.map(({ state, at }) => (
        <li key={state + at}>
          {stepWords[state]}{' '}
          <span class="soft">
            el <Day of={at} /> a las <span class="num">{clock(at)}</span>
          </span>
        </li>
      ))}
    </ol>
  </details>
)
