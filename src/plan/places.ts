/** Local authority areas of England, to know another partnership's name when it is said. Which are held here does not matter. */
export const englishPlaces: readonly string[] = `
  Barking|Barnet|Barnsley|Bath|Bedford|Bexley|Birmingham|Blackburn|Blackpool|Bolton|Bournemouth|Bracknell|Bradford|Brent|Brighton|Bristol|Bromley|
  Buckinghamshire|Bucks|Bury|Calderdale|Cambridgeshire|Camden|Cheshire|Cornwall|Coventry|Croydon|Cumbria|Darlington|Derby|Derbyshire|Devon|Doncaster|Dorset|
  Dudley|Durham|Ealing|Essex|Enfield|Gateshead|Gloucestershire|Greenwich|Hackney|Halton|Hammersmith|Hampshire|Hants|Haringey|Harrow|Hartlepool|Havering|
  Herefordshire|Hereford|Hertfordshire|Herts|Hillingdon|Hounslow|Hull|Islington|Kensington|Kent|Kingston|Kirklees|Knowsley|Lambeth|Lancashire|Lancs|Leeds|Leicester|Leicestershire|
  Lewisham|Lincolnshire|Liverpool|Luton|Manchester|Medway|Merton|Middlesbrough|Milton Keynes|Newcastle|Newham|Norfolk|Northamptonshire|Northumberland|Nottingham|
  Nottinghamshire|Oldham|Oxfordshire|Peterborough|Plymouth|Portsmouth|Redbridge|Redcar|Rochdale|Rotherham|Rutland|Salford|Sandwell|Sefton|Sheffield|
  Shropshire|Slough|Solihull|Somerset|Southampton|Southend|Southwark|Staffordshire|Staffs|Stockport|Stockton|Stoke|Suffolk|Sunderland|Surrey|Sutton|Swindon|Tameside|
  Telford|Thurrock|Torbay|Tower Hamlets|Trafford|Wakefield|Walsall|Waltham Forest|Wandsworth|Warrington|Warwickshire|Westminster|Wigan|Wiltshire|
  Wirral|Wokingham|Wolverhampton|Worcestershire|Yorkshire|Isle of Wight|Windsor|West Sussex|East Sussex|Sussex|Berkshire`
  .split('|')
  .map((place) => place.trim());
