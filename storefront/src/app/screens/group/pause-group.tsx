/** «Pausar el grupo», shown in the account. */
export const PauseGroup = () => null
