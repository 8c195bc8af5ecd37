import type { GroupConsignment } from '#contracts'
import { clp } from '../../../lib/format.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Screen } from '../../ui/screen.tsx'

type Props = {
  consignment: GroupConsignment
  backClp: number
  isNothing: boolean
  why: string
  onYes: () => void
  onNo: () => void
}

/** Money goes back: how much, to whom and why, and once more before it does. */
export const SureMissing = ({ consignment, backClp, isNothing, why, onYes, onNo }: Props) => (
  <Screen
    title={`¿Seguro? Se le devuelven ${clp(backClp)} a quien compró.`}
    back={{ to: paths.consignment(consignment.id), label: 'Tu parte' }}
    note="Me falta algo"
    step="sure"
    bar={
      <>
        <Button onClick={onNo} isPlain>
          Volver a contar
        </Button>
        <Button onClick={onYes}>Sí, devolver {clp(backClp)}</Button>
      </>
    }
  >
    <p>
      {isNothing
        ? 'Se anula toda tu parte: se devuelve lo que pagó por ella, con su envío.'
        : 'Mandas lo que tienes, y lo que falta no te lo pagan.'}
    </p>
    <p>Le decimos: «{why}»</p>
    <p class="soft">Después no se puede deshacer.</p>
  </Screen>
)
