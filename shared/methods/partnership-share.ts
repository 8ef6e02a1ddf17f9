/**
 * How much IT and operations work as partners: the sum of the answers, 0 to 3 each, ÷ the most there could be. METHOD B8.
 * @returns null until every question is answered, since a missing answer would look like a bad one
 */
export function partnershipShare(answers: readonly (number | null)[]): number | null {
  let sum = 0
  for (const answer of answers) {
    if (answer === null) return null
    sum += answer
  }
  return answers.length === 0 ? null : sum / (3 * answers.length)
}
