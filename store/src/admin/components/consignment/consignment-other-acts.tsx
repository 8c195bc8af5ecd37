import { Button } from '@medusajs/ui'
import { type Act, ACTS, possibleActs } from '../../lib/give-back'
import type { Consignment } from '../../lib/types'

type Props = { consignment: Consignment; onChoose: (act: Act) => void }

/** What can be done besides the next step; each opens its form. */
export function ConsignmentOtherActs({ consignment, onChoose }: Props) {
  return (
    <div className="flex flex-wrap gap-2">
      {possibleActs(consignment).map((act) => (
        <Button key={act} type="button" variant="secondary" onClick={() => onChoose(act)}>
          {ACTS[act]}
        </Button>
      ))}
    </div>
  )
}
