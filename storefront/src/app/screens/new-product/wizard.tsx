import { Screen } from '../../ui/screen.tsx'

export const Wizard = () => (
  <Screen title="Poner un producto">
    <p>Muy pronto.</p>
  </Screen>
)
