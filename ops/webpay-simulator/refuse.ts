/** A refusal of the contract: an HTTP status with `{"error_message"}`. */
export class Refusal extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

export const invalid = (parameter: string) => new Refusal(422, `Invalid value for parameter: ${parameter}`)
