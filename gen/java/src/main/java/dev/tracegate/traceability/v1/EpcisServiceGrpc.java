package dev.tracegate.traceability.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * EpcisService speaks EPCIS 2.0 (JSON-LD) with others: it captures their events, and tells theirs and the plant's own.
 * The plant's own log reads so. Received: ObjectEvent `receiving`, ADD where the lot code is the organization's own and OBSERVE where it is not.
 * Transformed, split, merged, reworked: TransformationEvent `creating_class_instance`. A new pallet: ObjectEvent ADD `commissioning`, `active`. Packed
 * and taken down: AggregationEvent ADD `packing` and DELETE `unpacking`. Shipped: ObjectEvent OBSERVE `shipping`, `in_transit`. Adjusted: ObjectEvent
 * `cycle_counting`, `sampling`, `destroying` or `other`. Decided at a gate: `inspecting` with `conformant`, `non_conformant` or, where it holds,
 * `non_sellable_other`, and a sensor element for each reading: its type, value and unit in the words of GS1 and UN/ECE Recommendation 20 where they have
 * one, the instrument, the limits, and ALARM_CONDITION where one is violated. A decision about a step of a run has no lot: it is told where something
 * was measured, with the step as its read point. Quarantined: `inspecting`, `non_sellable_other`; held: `holding`, `non_sellable_other`; released: `inspecting`, `available`; rejected:
 * `inspecting`, `non_conformant`; closed by hand: `decommissioning`, `inactive`. Recalled: the persistent disposition `recalled` is set; cleared of the
 * last recall: it is unset. Voided: the events again, each with its id and an error declaration. Master data is no event, and initial packing
 * (21 CFR 1.1330) is none of this plant's. The first event of a line of the log has the line's id as `urn:uuid:`, others ids that are made of it.
 * A lot is `https://id.gs1.org/01/{gtin}/10/{lot code}` where its product has a GTIN and the code fits AI (10), else
 * `tag:tracegate.dev,2026:lot:{lot id}` (RFC 4151). A pallet is `https://id.gs1.org/00/{sscc}`, a location `https://id.gs1.org/414/{gln}` or
 * `tag:tracegate.dev,2026:location:{id}`, a party `https://id.gs1.org/417/{gln}` or `tag:tracegate.dev,2026:party:{id}`, a shipment
 * `tag:tracegate.dev,2026:shipment:{lot id}`, a reference document `tag:tracegate.dev,2026:document:{organization id}:{type}:{number}`. Numbers come from
 * master data as it is when it is asked. Masses are exact, in KGM; pieces have no unit. Fields of our own are in the namespace
 * `https://tracegate.dev/epcis/`: `run` and `step`, `gate`, `criticalControlPoint` and `result`, `confidencePermille` where it is less than certain
 * what became of what, `kind` of a transformation, what was lost or gained in it, `recall`, `reason`, `note` and the log's `position`.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class EpcisServiceGrpc {

  private EpcisServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "tracegate.traceability.v1.EpcisService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.CaptureEpcisRequest,
      dev.tracegate.traceability.v1.CaptureEpcisResponse> getCaptureEpcisMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CaptureEpcis",
      requestType = dev.tracegate.traceability.v1.CaptureEpcisRequest.class,
      responseType = dev.tracegate.traceability.v1.CaptureEpcisResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.CaptureEpcisRequest,
      dev.tracegate.traceability.v1.CaptureEpcisResponse> getCaptureEpcisMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.CaptureEpcisRequest, dev.tracegate.traceability.v1.CaptureEpcisResponse> getCaptureEpcisMethod;
    if ((getCaptureEpcisMethod = EpcisServiceGrpc.getCaptureEpcisMethod) == null) {
      synchronized (EpcisServiceGrpc.class) {
        if ((getCaptureEpcisMethod = EpcisServiceGrpc.getCaptureEpcisMethod) == null) {
          EpcisServiceGrpc.getCaptureEpcisMethod = getCaptureEpcisMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.CaptureEpcisRequest, dev.tracegate.traceability.v1.CaptureEpcisResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CaptureEpcis"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.CaptureEpcisRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.CaptureEpcisResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EpcisServiceMethodDescriptorSupplier("CaptureEpcis"))
              .build();
        }
      }
    }
    return getCaptureEpcisMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.QueryEpcisEventsRequest,
      dev.tracegate.traceability.v1.QueryEpcisEventsResponse> getQueryEpcisEventsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "QueryEpcisEvents",
      requestType = dev.tracegate.traceability.v1.QueryEpcisEventsRequest.class,
      responseType = dev.tracegate.traceability.v1.QueryEpcisEventsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.QueryEpcisEventsRequest,
      dev.tracegate.traceability.v1.QueryEpcisEventsResponse> getQueryEpcisEventsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.QueryEpcisEventsRequest, dev.tracegate.traceability.v1.QueryEpcisEventsResponse> getQueryEpcisEventsMethod;
    if ((getQueryEpcisEventsMethod = EpcisServiceGrpc.getQueryEpcisEventsMethod) == null) {
      synchronized (EpcisServiceGrpc.class) {
        if ((getQueryEpcisEventsMethod = EpcisServiceGrpc.getQueryEpcisEventsMethod) == null) {
          EpcisServiceGrpc.getQueryEpcisEventsMethod = getQueryEpcisEventsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.QueryEpcisEventsRequest, dev.tracegate.traceability.v1.QueryEpcisEventsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "QueryEpcisEvents"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.QueryEpcisEventsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.QueryEpcisEventsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EpcisServiceMethodDescriptorSupplier("QueryEpcisEvents"))
              .build();
        }
      }
    }
    return getQueryEpcisEventsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ExportEpcisRequest,
      dev.tracegate.traceability.v1.ExportEpcisResponse> getExportEpcisMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ExportEpcis",
      requestType = dev.tracegate.traceability.v1.ExportEpcisRequest.class,
      responseType = dev.tracegate.traceability.v1.ExportEpcisResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ExportEpcisRequest,
      dev.tracegate.traceability.v1.ExportEpcisResponse> getExportEpcisMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ExportEpcisRequest, dev.tracegate.traceability.v1.ExportEpcisResponse> getExportEpcisMethod;
    if ((getExportEpcisMethod = EpcisServiceGrpc.getExportEpcisMethod) == null) {
      synchronized (EpcisServiceGrpc.class) {
        if ((getExportEpcisMethod = EpcisServiceGrpc.getExportEpcisMethod) == null) {
          EpcisServiceGrpc.getExportEpcisMethod = getExportEpcisMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.ExportEpcisRequest, dev.tracegate.traceability.v1.ExportEpcisResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ExportEpcis"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ExportEpcisRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ExportEpcisResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EpcisServiceMethodDescriptorSupplier("ExportEpcis"))
              .build();
        }
      }
    }
    return getExportEpcisMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.GetEpcisEventHashRequest,
      dev.tracegate.traceability.v1.GetEpcisEventHashResponse> getGetEpcisEventHashMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetEpcisEventHash",
      requestType = dev.tracegate.traceability.v1.GetEpcisEventHashRequest.class,
      responseType = dev.tracegate.traceability.v1.GetEpcisEventHashResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.GetEpcisEventHashRequest,
      dev.tracegate.traceability.v1.GetEpcisEventHashResponse> getGetEpcisEventHashMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.GetEpcisEventHashRequest, dev.tracegate.traceability.v1.GetEpcisEventHashResponse> getGetEpcisEventHashMethod;
    if ((getGetEpcisEventHashMethod = EpcisServiceGrpc.getGetEpcisEventHashMethod) == null) {
      synchronized (EpcisServiceGrpc.class) {
        if ((getGetEpcisEventHashMethod = EpcisServiceGrpc.getGetEpcisEventHashMethod) == null) {
          EpcisServiceGrpc.getGetEpcisEventHashMethod = getGetEpcisEventHashMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.GetEpcisEventHashRequest, dev.tracegate.traceability.v1.GetEpcisEventHashResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetEpcisEventHash"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.GetEpcisEventHashRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.GetEpcisEventHashResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EpcisServiceMethodDescriptorSupplier("GetEpcisEventHash"))
              .build();
        }
      }
    }
    return getGetEpcisEventHashMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static EpcisServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<EpcisServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<EpcisServiceStub>() {
        @java.lang.Override
        public EpcisServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new EpcisServiceStub(channel, callOptions);
        }
      };
    return EpcisServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static EpcisServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<EpcisServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<EpcisServiceBlockingV2Stub>() {
        @java.lang.Override
        public EpcisServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new EpcisServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return EpcisServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static EpcisServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<EpcisServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<EpcisServiceBlockingStub>() {
        @java.lang.Override
        public EpcisServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new EpcisServiceBlockingStub(channel, callOptions);
        }
      };
    return EpcisServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static EpcisServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<EpcisServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<EpcisServiceFutureStub>() {
        @java.lang.Override
        public EpcisServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new EpcisServiceFutureStub(channel, callOptions);
        }
      };
    return EpcisServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * EpcisService speaks EPCIS 2.0 (JSON-LD) with others: it captures their events, and tells theirs and the plant's own.
   * The plant's own log reads so. Received: ObjectEvent `receiving`, ADD where the lot code is the organization's own and OBSERVE where it is not.
   * Transformed, split, merged, reworked: TransformationEvent `creating_class_instance`. A new pallet: ObjectEvent ADD `commissioning`, `active`. Packed
   * and taken down: AggregationEvent ADD `packing` and DELETE `unpacking`. Shipped: ObjectEvent OBSERVE `shipping`, `in_transit`. Adjusted: ObjectEvent
   * `cycle_counting`, `sampling`, `destroying` or `other`. Decided at a gate: `inspecting` with `conformant`, `non_conformant` or, where it holds,
   * `non_sellable_other`, and a sensor element for each reading: its type, value and unit in the words of GS1 and UN/ECE Recommendation 20 where they have
   * one, the instrument, the limits, and ALARM_CONDITION where one is violated. A decision about a step of a run has no lot: it is told where something
   * was measured, with the step as its read point. Quarantined: `inspecting`, `non_sellable_other`; held: `holding`, `non_sellable_other`; released: `inspecting`, `available`; rejected:
   * `inspecting`, `non_conformant`; closed by hand: `decommissioning`, `inactive`. Recalled: the persistent disposition `recalled` is set; cleared of the
   * last recall: it is unset. Voided: the events again, each with its id and an error declaration. Master data is no event, and initial packing
   * (21 CFR 1.1330) is none of this plant's. The first event of a line of the log has the line's id as `urn:uuid:`, others ids that are made of it.
   * A lot is `https://id.gs1.org/01/{gtin}/10/{lot code}` where its product has a GTIN and the code fits AI (10), else
   * `tag:tracegate.dev,2026:lot:{lot id}` (RFC 4151). A pallet is `https://id.gs1.org/00/{sscc}`, a location `https://id.gs1.org/414/{gln}` or
   * `tag:tracegate.dev,2026:location:{id}`, a party `https://id.gs1.org/417/{gln}` or `tag:tracegate.dev,2026:party:{id}`, a shipment
   * `tag:tracegate.dev,2026:shipment:{lot id}`, a reference document `tag:tracegate.dev,2026:document:{organization id}:{type}:{number}`. Numbers come from
   * master data as it is when it is asked. Masses are exact, in KGM; pieces have no unit. Fields of our own are in the namespace
   * `https://tracegate.dev/epcis/`: `run` and `step`, `gate`, `criticalControlPoint` and `result`, `confidencePermille` where it is less than certain
   * what became of what, `kind` of a transformation, what was lost or gained in it, `recall`, `reason`, `note` and the log's `position`.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * CaptureEpcis takes in the events of an EPCISDocument, an EPCISQueryDocument, an array of events or one event. An event is known by its hash: what
     * is there already is left, and said so. An event that declares an error stands beside the one with its id; any other with an id that another
     * event has is refused. A document whose frame is wrong is refused as a whole, whatever the error behaviour.
     * </pre>
     */
    default void captureEpcis(dev.tracegate.traceability.v1.CaptureEpcisRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.CaptureEpcisResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCaptureEpcisMethod(), responseObserver);
    }

    /**
     * <pre>
     * QueryEpcisEvents streams events in the order in which they were recorded, as far as the log has come when it is asked: all of them, then a
     * summary. A stream that ended without its summary is not whole; it goes on from its last resume token.
     * </pre>
     */
    default void queryEpcisEvents(dev.tracegate.traceability.v1.QueryEpcisEventsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.QueryEpcisEventsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getQueryEpcisEventsMethod(), responseObserver);
    }

    /**
     * <pre>
     * ExportEpcis streams the events of a query as one EPCISDocument, which another system can capture.
     * </pre>
     */
    default void exportEpcis(dev.tracegate.traceability.v1.ExportEpcisRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ExportEpcisResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getExportEpcisMethod(), responseObserver);
    }

    /**
     * <pre>
     * GetEpcisEventHash computes the hash of an event, and says whether its id is that hash. It stores nothing and reads nothing.
     * </pre>
     */
    default void getEpcisEventHash(dev.tracegate.traceability.v1.GetEpcisEventHashRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.GetEpcisEventHashResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetEpcisEventHashMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service EpcisService.
   * <pre>
   * EpcisService speaks EPCIS 2.0 (JSON-LD) with others: it captures their events, and tells theirs and the plant's own.
   * The plant's own log reads so. Received: ObjectEvent `receiving`, ADD where the lot code is the organization's own and OBSERVE where it is not.
   * Transformed, split, merged, reworked: TransformationEvent `creating_class_instance`. A new pallet: ObjectEvent ADD `commissioning`, `active`. Packed
   * and taken down: AggregationEvent ADD `packing` and DELETE `unpacking`. Shipped: ObjectEvent OBSERVE `shipping`, `in_transit`. Adjusted: ObjectEvent
   * `cycle_counting`, `sampling`, `destroying` or `other`. Decided at a gate: `inspecting` with `conformant`, `non_conformant` or, where it holds,
   * `non_sellable_other`, and a sensor element for each reading: its type, value and unit in the words of GS1 and UN/ECE Recommendation 20 where they have
   * one, the instrument, the limits, and ALARM_CONDITION where one is violated. A decision about a step of a run has no lot: it is told where something
   * was measured, with the step as its read point. Quarantined: `inspecting`, `non_sellable_other`; held: `holding`, `non_sellable_other`; released: `inspecting`, `available`; rejected:
   * `inspecting`, `non_conformant`; closed by hand: `decommissioning`, `inactive`. Recalled: the persistent disposition `recalled` is set; cleared of the
   * last recall: it is unset. Voided: the events again, each with its id and an error declaration. Master data is no event, and initial packing
   * (21 CFR 1.1330) is none of this plant's. The first event of a line of the log has the line's id as `urn:uuid:`, others ids that are made of it.
   * A lot is `https://id.gs1.org/01/{gtin}/10/{lot code}` where its product has a GTIN and the code fits AI (10), else
   * `tag:tracegate.dev,2026:lot:{lot id}` (RFC 4151). A pallet is `https://id.gs1.org/00/{sscc}`, a location `https://id.gs1.org/414/{gln}` or
   * `tag:tracegate.dev,2026:location:{id}`, a party `https://id.gs1.org/417/{gln}` or `tag:tracegate.dev,2026:party:{id}`, a shipment
   * `tag:tracegate.dev,2026:shipment:{lot id}`, a reference document `tag:tracegate.dev,2026:document:{organization id}:{type}:{number}`. Numbers come from
   * master data as it is when it is asked. Masses are exact, in KGM; pieces have no unit. Fields of our own are in the namespace
   * `https://tracegate.dev/epcis/`: `run` and `step`, `gate`, `criticalControlPoint` and `result`, `confidencePermille` where it is less than certain
   * what became of what, `kind` of a transformation, what was lost or gained in it, `recall`, `reason`, `note` and the log's `position`.
   * </pre>
   */
  public static abstract class EpcisServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return EpcisServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service EpcisService.
   * <pre>
   * EpcisService speaks EPCIS 2.0 (JSON-LD) with others: it captures their events, and tells theirs and the plant's own.
   * The plant's own log reads so. Received: ObjectEvent `receiving`, ADD where the lot code is the organization's own and OBSERVE where it is not.
   * Transformed, split, merged, reworked: TransformationEvent `creating_class_instance`. A new pallet: ObjectEvent ADD `commissioning`, `active`. Packed
   * and taken down: AggregationEvent ADD `packing` and DELETE `unpacking`. Shipped: ObjectEvent OBSERVE `shipping`, `in_transit`. Adjusted: ObjectEvent
   * `cycle_counting`, `sampling`, `destroying` or `other`. Decided at a gate: `inspecting` with `conformant`, `non_conformant` or, where it holds,
   * `non_sellable_other`, and a sensor element for each reading: its type, value and unit in the words of GS1 and UN/ECE Recommendation 20 where they have
   * one, the instrument, the limits, and ALARM_CONDITION where one is violated. A decision about a step of a run has no lot: it is told where something
   * was measured, with the step as its read point. Quarantined: `inspecting`, `non_sellable_other`; held: `holding`, `non_sellable_other`; released: `inspecting`, `available`; rejected:
   * `inspecting`, `non_conformant`; closed by hand: `decommissioning`, `inactive`. Recalled: the persistent disposition `recalled` is set; cleared of the
   * last recall: it is unset. Voided: the events again, each with its id and an error declaration. Master data is no event, and initial packing
   * (21 CFR 1.1330) is none of this plant's. The first event of a line of the log has the line's id as `urn:uuid:`, others ids that are made of it.
   * A lot is `https://id.gs1.org/01/{gtin}/10/{lot code}` where its product has a GTIN and the code fits AI (10), else
   * `tag:tracegate.dev,2026:lot:{lot id}` (RFC 4151). A pallet is `https://id.gs1.org/00/{sscc}`, a location `https://id.gs1.org/414/{gln}` or
   * `tag:tracegate.dev,2026:location:{id}`, a party `https://id.gs1.org/417/{gln}` or `tag:tracegate.dev,2026:party:{id}`, a shipment
   * `tag:tracegate.dev,2026:shipment:{lot id}`, a reference document `tag:tracegate.dev,2026:document:{organization id}:{type}:{number}`. Numbers come from
   * master data as it is when it is asked. Masses are exact, in KGM; pieces have no unit. Fields of our own are in the namespace
   * `https://tracegate.dev/epcis/`: `run` and `step`, `gate`, `criticalControlPoint` and `result`, `confidencePermille` where it is less than certain
   * what became of what, `kind` of a transformation, what was lost or gained in it, `recall`, `reason`, `note` and the log's `position`.
   * </pre>
   */
  public static final class EpcisServiceStub
      extends io.grpc.stub.AbstractAsyncStub<EpcisServiceStub> {
    private EpcisServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected EpcisServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new EpcisServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * CaptureEpcis takes in the events of an EPCISDocument, an EPCISQueryDocument, an array of events or one event. An event is known by its hash: what
     * is there already is left, and said so. An event that declares an error stands beside the one with its id; any other with an id that another
     * event has is refused. A document whose frame is wrong is refused as a whole, whatever the error behaviour.
     * </pre>
     */
    public void captureEpcis(dev.tracegate.traceability.v1.CaptureEpcisRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.CaptureEpcisResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCaptureEpcisMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * QueryEpcisEvents streams events in the order in which they were recorded, as far as the log has come when it is asked: all of them, then a
     * summary. A stream that ended without its summary is not whole; it goes on from its last resume token.
     * </pre>
     */
    public void queryEpcisEvents(dev.tracegate.traceability.v1.QueryEpcisEventsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.QueryEpcisEventsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getQueryEpcisEventsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ExportEpcis streams the events of a query as one EPCISDocument, which another system can capture.
     * </pre>
     */
    public void exportEpcis(dev.tracegate.traceability.v1.ExportEpcisRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ExportEpcisResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getExportEpcisMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * GetEpcisEventHash computes the hash of an event, and says whether its id is that hash. It stores nothing and reads nothing.
     * </pre>
     */
    public void getEpcisEventHash(dev.tracegate.traceability.v1.GetEpcisEventHashRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.GetEpcisEventHashResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetEpcisEventHashMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service EpcisService.
   * <pre>
   * EpcisService speaks EPCIS 2.0 (JSON-LD) with others: it captures their events, and tells theirs and the plant's own.
   * The plant's own log reads so. Received: ObjectEvent `receiving`, ADD where the lot code is the organization's own and OBSERVE where it is not.
   * Transformed, split, merged, reworked: TransformationEvent `creating_class_instance`. A new pallet: ObjectEvent ADD `commissioning`, `active`. Packed
   * and taken down: AggregationEvent ADD `packing` and DELETE `unpacking`. Shipped: ObjectEvent OBSERVE `shipping`, `in_transit`. Adjusted: ObjectEvent
   * `cycle_counting`, `sampling`, `destroying` or `other`. Decided at a gate: `inspecting` with `conformant`, `non_conformant` or, where it holds,
   * `non_sellable_other`, and a sensor element for each reading: its type, value and unit in the words of GS1 and UN/ECE Recommendation 20 where they have
   * one, the instrument, the limits, and ALARM_CONDITION where one is violated. A decision about a step of a run has no lot: it is told where something
   * was measured, with the step as its read point. Quarantined: `inspecting`, `non_sellable_other`; held: `holding`, `non_sellable_other`; released: `inspecting`, `available`; rejected:
   * `inspecting`, `non_conformant`; closed by hand: `decommissioning`, `inactive`. Recalled: the persistent disposition `recalled` is set; cleared of the
   * last recall: it is unset. Voided: the events again, each with its id and an error declaration. Master data is no event, and initial packing
   * (21 CFR 1.1330) is none of this plant's. The first event of a line of the log has the line's id as `urn:uuid:`, others ids that are made of it.
   * A lot is `https://id.gs1.org/01/{gtin}/10/{lot code}` where its product has a GTIN and the code fits AI (10), else
   * `tag:tracegate.dev,2026:lot:{lot id}` (RFC 4151). A pallet is `https://id.gs1.org/00/{sscc}`, a location `https://id.gs1.org/414/{gln}` or
   * `tag:tracegate.dev,2026:location:{id}`, a party `https://id.gs1.org/417/{gln}` or `tag:tracegate.dev,2026:party:{id}`, a shipment
   * `tag:tracegate.dev,2026:shipment:{lot id}`, a reference document `tag:tracegate.dev,2026:document:{organization id}:{type}:{number}`. Numbers come from
   * master data as it is when it is asked. Masses are exact, in KGM; pieces have no unit. Fields of our own are in the namespace
   * `https://tracegate.dev/epcis/`: `run` and `step`, `gate`, `criticalControlPoint` and `result`, `confidencePermille` where it is less than certain
   * what became of what, `kind` of a transformation, what was lost or gained in it, `recall`, `reason`, `note` and the log's `position`.
   * </pre>
   */
  public static final class EpcisServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<EpcisServiceBlockingV2Stub> {
    private EpcisServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected EpcisServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new EpcisServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * CaptureEpcis takes in the events of an EPCISDocument, an EPCISQueryDocument, an array of events or one event. An event is known by its hash: what
     * is there already is left, and said so. An event that declares an error stands beside the one with its id; any other with an id that another
     * event has is refused. A document whose frame is wrong is refused as a whole, whatever the error behaviour.
     * </pre>
     */
    public dev.tracegate.traceability.v1.CaptureEpcisResponse captureEpcis(dev.tracegate.traceability.v1.CaptureEpcisRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCaptureEpcisMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * QueryEpcisEvents streams events in the order in which they were recorded, as far as the log has come when it is asked: all of them, then a
     * summary. A stream that ended without its summary is not whole; it goes on from its last resume token.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.tracegate.traceability.v1.QueryEpcisEventsResponse>
        queryEpcisEvents(dev.tracegate.traceability.v1.QueryEpcisEventsRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getQueryEpcisEventsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ExportEpcis streams the events of a query as one EPCISDocument, which another system can capture.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.tracegate.traceability.v1.ExportEpcisResponse>
        exportEpcis(dev.tracegate.traceability.v1.ExportEpcisRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getExportEpcisMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetEpcisEventHash computes the hash of an event, and says whether its id is that hash. It stores nothing and reads nothing.
     * </pre>
     */
    public dev.tracegate.traceability.v1.GetEpcisEventHashResponse getEpcisEventHash(dev.tracegate.traceability.v1.GetEpcisEventHashRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetEpcisEventHashMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service EpcisService.
   * <pre>
   * EpcisService speaks EPCIS 2.0 (JSON-LD) with others: it captures their events, and tells theirs and the plant's own.
   * The plant's own log reads so. Received: ObjectEvent `receiving`, ADD where the lot code is the organization's own and OBSERVE where it is not.
   * Transformed, split, merged, reworked: TransformationEvent `creating_class_instance`. A new pallet: ObjectEvent ADD `commissioning`, `active`. Packed
   * and taken down: AggregationEvent ADD `packing` and DELETE `unpacking`. Shipped: ObjectEvent OBSERVE `shipping`, `in_transit`. Adjusted: ObjectEvent
   * `cycle_counting`, `sampling`, `destroying` or `other`. Decided at a gate: `inspecting` with `conformant`, `non_conformant` or, where it holds,
   * `non_sellable_other`, and a sensor element for each reading: its type, value and unit in the words of GS1 and UN/ECE Recommendation 20 where they have
   * one, the instrument, the limits, and ALARM_CONDITION where one is violated. A decision about a step of a run has no lot: it is told where something
   * was measured, with the step as its read point. Quarantined: `inspecting`, `non_sellable_other`; held: `holding`, `non_sellable_other`; released: `inspecting`, `available`; rejected:
   * `inspecting`, `non_conformant`; closed by hand: `decommissioning`, `inactive`. Recalled: the persistent disposition `recalled` is set; cleared of the
   * last recall: it is unset. Voided: the events again, each with its id and an error declaration. Master data is no event, and initial packing
   * (21 CFR 1.1330) is none of this plant's. The first event of a line of the log has the line's id as `urn:uuid:`, others ids that are made of it.
   * A lot is `https://id.gs1.org/01/{gtin}/10/{lot code}` where its product has a GTIN and the code fits AI (10), else
   * `tag:tracegate.dev,2026:lot:{lot id}` (RFC 4151). A pallet is `https://id.gs1.org/00/{sscc}`, a location `https://id.gs1.org/414/{gln}` or
   * `tag:tracegate.dev,2026:location:{id}`, a party `https://id.gs1.org/417/{gln}` or `tag:tracegate.dev,2026:party:{id}`, a shipment
   * `tag:tracegate.dev,2026:shipment:{lot id}`, a reference document `tag:tracegate.dev,2026:document:{organization id}:{type}:{number}`. Numbers come from
   * master data as it is when it is asked. Masses are exact, in KGM; pieces have no unit. Fields of our own are in the namespace
   * `https://tracegate.dev/epcis/`: `run` and `step`, `gate`, `criticalControlPoint` and `result`, `confidencePermille` where it is less than certain
   * what became of what, `kind` of a transformation, what was lost or gained in it, `recall`, `reason`, `note` and the log's `position`.
   * </pre>
   */
  public static final class EpcisServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<EpcisServiceBlockingStub> {
    private EpcisServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected EpcisServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new EpcisServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * CaptureEpcis takes in the events of an EPCISDocument, an EPCISQueryDocument, an array of events or one event. An event is known by its hash: what
     * is there already is left, and said so. An event that declares an error stands beside the one with its id; any other with an id that another
     * event has is refused. A document whose frame is wrong is refused as a whole, whatever the error behaviour.
     * </pre>
     */
    public dev.tracegate.traceability.v1.CaptureEpcisResponse captureEpcis(dev.tracegate.traceability.v1.CaptureEpcisRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCaptureEpcisMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * QueryEpcisEvents streams events in the order in which they were recorded, as far as the log has come when it is asked: all of them, then a
     * summary. A stream that ended without its summary is not whole; it goes on from its last resume token.
     * </pre>
     */
    public java.util.Iterator<dev.tracegate.traceability.v1.QueryEpcisEventsResponse> queryEpcisEvents(
        dev.tracegate.traceability.v1.QueryEpcisEventsRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getQueryEpcisEventsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ExportEpcis streams the events of a query as one EPCISDocument, which another system can capture.
     * </pre>
     */
    public java.util.Iterator<dev.tracegate.traceability.v1.ExportEpcisResponse> exportEpcis(
        dev.tracegate.traceability.v1.ExportEpcisRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getExportEpcisMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetEpcisEventHash computes the hash of an event, and says whether its id is that hash. It stores nothing and reads nothing.
     * </pre>
     */
    public dev.tracegate.traceability.v1.GetEpcisEventHashResponse getEpcisEventHash(dev.tracegate.traceability.v1.GetEpcisEventHashRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetEpcisEventHashMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service EpcisService.
   * <pre>
   * EpcisService speaks EPCIS 2.0 (JSON-LD) with others: it captures their events, and tells theirs and the plant's own.
   * The plant's own log reads so. Received: ObjectEvent `receiving`, ADD where the lot code is the organization's own and OBSERVE where it is not.
   * Transformed, split, merged, reworked: TransformationEvent `creating_class_instance`. A new pallet: ObjectEvent ADD `commissioning`, `active`. Packed
   * and taken down: AggregationEvent ADD `packing` and DELETE `unpacking`. Shipped: ObjectEvent OBSERVE `shipping`, `in_transit`. Adjusted: ObjectEvent
   * `cycle_counting`, `sampling`, `destroying` or `other`. Decided at a gate: `inspecting` with `conformant`, `non_conformant` or, where it holds,
   * `non_sellable_other`, and a sensor element for each reading: its type, value and unit in the words of GS1 and UN/ECE Recommendation 20 where they have
   * one, the instrument, the limits, and ALARM_CONDITION where one is violated. A decision about a step of a run has no lot: it is told where something
   * was measured, with the step as its read point. Quarantined: `inspecting`, `non_sellable_other`; held: `holding`, `non_sellable_other`; released: `inspecting`, `available`; rejected:
   * `inspecting`, `non_conformant`; closed by hand: `decommissioning`, `inactive`. Recalled: the persistent disposition `recalled` is set; cleared of the
   * last recall: it is unset. Voided: the events again, each with its id and an error declaration. Master data is no event, and initial packing
   * (21 CFR 1.1330) is none of this plant's. The first event of a line of the log has the line's id as `urn:uuid:`, others ids that are made of it.
   * A lot is `https://id.gs1.org/01/{gtin}/10/{lot code}` where its product has a GTIN and the code fits AI (10), else
   * `tag:tracegate.dev,2026:lot:{lot id}` (RFC 4151). A pallet is `https://id.gs1.org/00/{sscc}`, a location `https://id.gs1.org/414/{gln}` or
   * `tag:tracegate.dev,2026:location:{id}`, a party `https://id.gs1.org/417/{gln}` or `tag:tracegate.dev,2026:party:{id}`, a shipment
   * `tag:tracegate.dev,2026:shipment:{lot id}`, a reference document `tag:tracegate.dev,2026:document:{organization id}:{type}:{number}`. Numbers come from
   * master data as it is when it is asked. Masses are exact, in KGM; pieces have no unit. Fields of our own are in the namespace
   * `https://tracegate.dev/epcis/`: `run` and `step`, `gate`, `criticalControlPoint` and `result`, `confidencePermille` where it is less than certain
   * what became of what, `kind` of a transformation, what was lost or gained in it, `recall`, `reason`, `note` and the log's `position`.
   * </pre>
   */
  public static final class EpcisServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<EpcisServiceFutureStub> {
    private EpcisServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected EpcisServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new EpcisServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * CaptureEpcis takes in the events of an EPCISDocument, an EPCISQueryDocument, an array of events or one event. An event is known by its hash: what
     * is there already is left, and said so. An event that declares an error stands beside the one with its id; any other with an id that another
     * event has is refused. A document whose frame is wrong is refused as a whole, whatever the error behaviour.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.CaptureEpcisResponse> captureEpcis(
        dev.tracegate.traceability.v1.CaptureEpcisRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCaptureEpcisMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * GetEpcisEventHash computes the hash of an event, and says whether its id is that hash. It stores nothing and reads nothing.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.GetEpcisEventHashResponse> getEpcisEventHash(
        dev.tracegate.traceability.v1.GetEpcisEventHashRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetEpcisEventHashMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CAPTURE_EPCIS = 0;
  private static final int METHODID_QUERY_EPCIS_EVENTS = 1;
  private static final int METHODID_EXPORT_EPCIS = 2;
  private static final int METHODID_GET_EPCIS_EVENT_HASH = 3;

  private static final class MethodHandlers<Req, Resp> implements
      io.grpc.stub.ServerCalls.UnaryMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ServerStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ClientStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.BidiStreamingMethod<Req, Resp> {
    private final AsyncService serviceImpl;
    private final int methodId;

    MethodHandlers(AsyncService serviceImpl, int methodId) {
      this.serviceImpl = serviceImpl;
      this.methodId = methodId;
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public void invoke(Req request, io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        case METHODID_CAPTURE_EPCIS:
          serviceImpl.captureEpcis((dev.tracegate.traceability.v1.CaptureEpcisRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.CaptureEpcisResponse>) responseObserver);
          break;
        case METHODID_QUERY_EPCIS_EVENTS:
          serviceImpl.queryEpcisEvents((dev.tracegate.traceability.v1.QueryEpcisEventsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.QueryEpcisEventsResponse>) responseObserver);
          break;
        case METHODID_EXPORT_EPCIS:
          serviceImpl.exportEpcis((dev.tracegate.traceability.v1.ExportEpcisRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ExportEpcisResponse>) responseObserver);
          break;
        case METHODID_GET_EPCIS_EVENT_HASH:
          serviceImpl.getEpcisEventHash((dev.tracegate.traceability.v1.GetEpcisEventHashRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.GetEpcisEventHashResponse>) responseObserver);
          break;
        default:
          throw new AssertionError();
      }
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public io.grpc.stub.StreamObserver<Req> invoke(
        io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        default:
          throw new AssertionError();
      }
    }
  }

  public static final io.grpc.ServerServiceDefinition bindService(AsyncService service) {
    return io.grpc.ServerServiceDefinition.builder(getServiceDescriptor())
        .addMethod(
          getCaptureEpcisMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.CaptureEpcisRequest,
              dev.tracegate.traceability.v1.CaptureEpcisResponse>(
                service, METHODID_CAPTURE_EPCIS)))
        .addMethod(
          getQueryEpcisEventsMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.QueryEpcisEventsRequest,
              dev.tracegate.traceability.v1.QueryEpcisEventsResponse>(
                service, METHODID_QUERY_EPCIS_EVENTS)))
        .addMethod(
          getExportEpcisMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.ExportEpcisRequest,
              dev.tracegate.traceability.v1.ExportEpcisResponse>(
                service, METHODID_EXPORT_EPCIS)))
        .addMethod(
          getGetEpcisEventHashMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.GetEpcisEventHashRequest,
              dev.tracegate.traceability.v1.GetEpcisEventHashResponse>(
                service, METHODID_GET_EPCIS_EVENT_HASH)))
        .build();
  }

  private static abstract class EpcisServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    EpcisServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.tracegate.traceability.v1.EpcisServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("EpcisService");
    }
  }

  private static final class EpcisServiceFileDescriptorSupplier
      extends EpcisServiceBaseDescriptorSupplier {
    EpcisServiceFileDescriptorSupplier() {}
  }

  private static final class EpcisServiceMethodDescriptorSupplier
      extends EpcisServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    EpcisServiceMethodDescriptorSupplier(java.lang.String methodName) {
      this.methodName = methodName;
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.MethodDescriptor getMethodDescriptor() {
      return getServiceDescriptor().findMethodByName(methodName);
    }
  }

  private static volatile io.grpc.ServiceDescriptor serviceDescriptor;

  public static io.grpc.ServiceDescriptor getServiceDescriptor() {
    io.grpc.ServiceDescriptor result = serviceDescriptor;
    if (result == null) {
      synchronized (EpcisServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new EpcisServiceFileDescriptorSupplier())
              .addMethod(getCaptureEpcisMethod())
              .addMethod(getQueryEpcisEventsMethod())
              .addMethod(getExportEpcisMethod())
              .addMethod(getGetEpcisEventHashMethod())
              .build();
        }
      }
    }
    return result;
  }
}
