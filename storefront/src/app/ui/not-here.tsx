import { paths } from '../paths.ts'
import { LinkButton } from './button.tsx'
import { Screen } from './screen.tsx'

export const NotHere = () => (
  <Screen title="Esto no está" back={{ to: paths.products, label: 'Mis productos' }}>
    <p>Puede que el enlace haya llegado cortado, o que ya no exista.</p>
    <LinkButton href={paths.products}>Ir a mis productos</LinkButton>
  </Screen>
)
