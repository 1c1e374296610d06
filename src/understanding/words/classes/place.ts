/** Words that say where, and the bodies and people there. */
export const placeWords = `
  aboard abroad academy agencies agency airport along alongside ambulance among amongst anyplace anywhere area areas army ashore association at
  attic authorities authority avenue backyard basement bathroom beach bedroom beneath beside board board's boardroom boards border borders borough
  boundaries boundary bridge britain building buildings bureau business businesses cafe camp campus cathedral ccg ccgs cdop center centers central
  centre centre's centres channel channels chapel chapter charities charity church cinema cities city classroom clinic clinics club clubs coast
  college column columns commission commissioners committee communities community companies company constabulary continent corner corporate
  corporation corridor council council's councils counties countries country countryside county court courtroom courts department departments depot
  dept directorate district division domestic door doors downstairs downtown east eastern elsewhere embassy england environment estate europe
  everywhere factory farm farms federation field fields firm firms floor force forces foreign forest forum forums foundation garden gate global
  government gp gps group group's groups hall hallway hampshire hampshire's harbor harbour heading headings headquarters here hereby herefordshire
  herefordshire's hill hills home homes hospital hospitals hostel hotel hounslow house household households houses housing hq hsb hscb hscp hscp's
  hscps hub in indoors industry inside institute institution institutions international internet into iow iowscp ireland island islands isle jail
  kindergarten kitchen lake land landmark lands lane library lobby local locally locals locate located location london lscb lscp lscps mall mash
  ministry mosque mountain mountains museum nation national nationally nations navy near nearby nearer nearest neighborhood neighbourhood network
  networks nhs north northern northwest nursery ocean office offices online onto organisation organisations organization organizations outdoors
  outside overseas page pages panel paragraph paragraphs park parks parliament partnership partnership's partnerships place places playground
  playgroup police port portsmouth preschool prison pub rear refuge region regional regionally restaurant river road roads room rooms row rows
  school schools schools' scotland scp sea section sections shelter shop shops shropshire side sides site site's sites someplace somewhere south
  southampton southern square ssp station street streets sub-group subgroup subgroups surgery surrounding team teams temple territory theatre there
  town towns uk underground underneath underwater union university upon upside upstairs uptown venue village villages wales ward wards warehouse
  website website's websites west western where whereabouts wherever wight woods world worldwide yard zone zones
`;
