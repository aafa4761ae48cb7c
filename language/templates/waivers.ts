/** Why a contract may do without an essential, by its code: for services that are people's work. */
export const WAIVERS: Readonly<Record<string, string>> = {
    'SLA.3': 'These services are work of people; they have no running time to promise.',
    'SLA.4': 'These services are work of people; speed is promised as response and resolution times.',
};
