/** Words of page builders, and no other: whatever else stands in an id, a class or an address is masked. */
const words = `
about account accordion action active actions activity add address admin age ajax alert allergies anchor app
application appointment appointments area aria article aside attendant attribute auth auto avatar back background badge bar
base billing birth birthdate block board body bold border bottom box breadcrumb btn button calendar cancel caption card cards
care carousel cell center chart charts check checkbox chip class claim clear click client clinic clinical close code col
collapse color column columns combo command comment compact component compose contact contacts container content contents
context control controls copy count cover create current custom dash dashboard data date dates dental description desktop
detail details diagnosis dialog directory disabled display div dob doc doctor document domain download drag draft drawer
drop dropdown edit editor elem element email empty encounter end entry envelope error event events expanded export external
family feed fees field fieldname fields fieldset file files filter first fixed flex float folder font footer form forms
frame full fullname fullscreen gender given global grid group groups guarantor handle header heading headers heads hidden
hide history home horizontal hover icon icons id ident identifier identifiers image img inbox index info inline inner interface
input insurance item items js key label labels large last lastname layout ledger left letter level line link links list
listing loading local log logo lookup mail main mailbox mailto manager medical member menu message messages meta middle
mini mobile modal mode model module mrn name names nav navbar navigation new next node none note notes number object offset
open option options order outer overlay overview owner page pager pagination pane panel parent part patient patients
payer payment person phone photo picker pid placeholder plan plans plain plugin point popover popup portal position prefix
preview previous primary print private procedure profile progress provider pub pubpid public quick radio react read
recipient record records ref reference referral region remove reply report required reset resize responsive result results
right role root route row rows rs save schedule scope screen script scroll search section secondary select selected
selection sender session set sex shadow show side sidebar size slot small sort source span split sr standard start state
status step strip style sub subject submit sub suffix summary surname svg switch tab table tabs tag target task td tel template
test testid text textarea th thead thread threads thumb tile time title toggle token tool toolbar tooltip top tr track tree
treatment type ui ul unit update upload url user username value values vertical view viewer visible visit warning web widget
width window wrap wrapper xl xs zip`;

const known = new Set(words.split(/\s+/).filter(Boolean));

/** Whether page builders use the word everywhere, so that it can be nobody's name. */
export function isBuilderWord(word: string): boolean {
  return known.has(word.toLowerCase());
}
