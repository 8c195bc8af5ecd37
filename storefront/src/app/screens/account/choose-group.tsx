import type { OwnGroup } from '#contracts'
import { chooseGroup } from '../../home.ts'
import { Stripes } from '../../ui/stripes.tsx'
import { Screen } from '../../ui/screen.tsx'

/** She is in several: with which one she works now. */
export const ChooseGroup = ({ groups, chosen }: { groups: OwnGroup[]; chosen: string | null }) => (
  <Screen title="¿Con qué grupo vas a trabajar?">
    <ul class="plain-list">
      {groups.map((group) => (
        <li key={group.handle}>
          <button
            class="pick"
            type="button"
            aria-current={group.handle === chosen ? 'true' : undefined}
            onClick={() => void chooseGroup(group.handle)}
          >
            <Stripes of={group.handle} />
            <b>{group.name}</b>
            <small class="soft">{group.commune}</small>
          </button>
        </li>
      ))}
    </ul>
  </Screen>
)
