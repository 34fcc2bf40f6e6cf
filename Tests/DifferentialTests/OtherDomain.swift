/// A second domain, to be defined.
let otherDomain = """
  <domain type='test'>
    <name>other</name>
    <uuid>11111111-2222-3333-4444-555555555555</uuid>
    <title>A title</title>
    <description>A description</description>
    <memory unit='KiB'>65536</memory>
    <vcpu>2</vcpu>
    <os><type>hvm</type></os>
  </domain>

  """
