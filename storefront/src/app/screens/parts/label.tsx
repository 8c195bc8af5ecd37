import { Screen } from '../../ui/screen.tsx'

export const Label = () => (
  <Screen title="Etiqueta">
    <p>Muy pronto.</p>
  </Screen>
)
