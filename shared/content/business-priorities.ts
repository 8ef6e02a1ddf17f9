/** Business priorities to start the list from (METHOD B5); texts are messages, `content.priority.<key>`. */
export const businessPriorityKeys = [
  'growRevenue',
  'customerExperience',
  'operatingMargin',
  'regulatoryTrust',
  'workforceProductivity',
  'speedToMarket',
  'resilience',
  'mergersAndScale',
] as const
